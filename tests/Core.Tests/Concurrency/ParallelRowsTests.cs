namespace ShoeData.Tests;

public sealed class ParallelRowsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2048)]
    [InlineData(5000)]
    public void Results_come_in_order_and_none_is_missing(int count) =>
        ParallelRows.Select(count, at => 3 * at).ShouldBe(Enumerable.Range(0, count).Select(at => 3 * at));

    [Fact]
    public void What_is_not_asked_for_is_not_worked_out()
    {
        var worked = 0;

        ParallelRows.Select(100_000, at => Interlocked.Increment(ref worked) + at).First().ShouldBePositive();

        worked.ShouldBeLessThan(10_000);
    }

    [Fact]
    public void An_error_comes_through_as_itself() =>
        Should.Throw<UserError>(() => ParallelRows.Select(10, at => at == 7 ? throw new UserError("seven") : at).ToList()).Message.ShouldBe("seven");
}
