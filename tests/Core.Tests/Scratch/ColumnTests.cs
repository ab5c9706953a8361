using CsCheck;

namespace ShoeData.Tests;

public sealed class ColumnTests : IDisposable
{
    // Some pages more than are in memory at once.
    private const int Many = 600_000;

    private readonly TempFolder _folder = new();
    private readonly Scratch _scratch;

    public ColumnTests() => _scratch = new Scratch(_folder.File("scratch"));

    public void Dispose()
    {
        _scratch.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void What_does_not_fit_into_memory_comes_back_from_the_disk()
    {
        var column = _scratch.Column<(int One, double Other)>();
        for (var number = 0; number < Many; number++)
            column.Add((number, number / 4.0)).ShouldBe(number);

        column.Count.ShouldBe(Many);
        column.Select((item, number) => item == (number, number / 4.0)).ShouldAllBe(isSame => isSame);
    }

    [Fact]
    public void Items_are_set_in_any_order_and_those_that_are_not_are_zero() => Gen.Select(Gen.Int[0, Many - 1], Gen.Int).Array[0, 400].Sample(
        changes =>
        {
            using var column = _scratch.Column<int>(Many);
            var expected = new Dictionary<int, int>();
            foreach (var (number, value) in changes)
                column[number] = expected[number] = value;

            column.Count.ShouldBe(Many);
            foreach (var number in changes.Select(change => change.Item1).Concat([0, Many - 1]))
                column[number].ShouldBe(expected.GetValueOrDefault(number));
        },
        iter: 100);

    [Fact]
    public void Many_threads_may_set_and_read_at_once()
    {
        var column = _scratch.Column<long>(Many);
        ParallelRows.For(Many, at => column[(int)(at * 7919L % Many)] = at);

        ParallelRows.For(Many, at => column[(int)(at * 7919L % Many)].ShouldBe(at));
    }

    [Fact]
    public void Nothing_of_it_can_be_seen_on_the_disk()
    {
        var column = _scratch.Column<long>(Many);
        column[Many - 1] = 1;
        for (var number = 0; number < Many; number += 1000)
            column[number] = 2;

        _folder.Files().ShouldBeEmpty();
        column[Many - 1].ShouldBe(1);
    }

    [Fact]
    public void A_number_that_there_is_not_is_refused()
    {
        var column = _scratch.Column<int>(2);

        Should.Throw<ArgumentOutOfRangeException>(() => column[2]);
        Should.Throw<ArgumentOutOfRangeException>(() => column[-1] = 3);
    }
}
