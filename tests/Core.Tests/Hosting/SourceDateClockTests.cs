namespace ShoeData.Tests;

public sealed class SourceDateClockTests : IDisposable
{
    private const string Variable = "SOURCE_DATE_EPOCH";
    private readonly string? _before = Environment.GetEnvironmentVariable(Variable);

    public void Dispose() => Environment.SetEnvironmentVariable(Variable, _before);

    [Fact]
    public void The_variable_fixes_the_moment()
    {
        Environment.SetEnvironmentVariable(Variable, "1700000000");
        SourceDateClock.FromEnvironment().GetUtcNow().ShouldBe(new DateTimeOffset(2023, 11, 14, 22, 13, 20, TimeSpan.Zero));
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("-1")]
    [InlineData("1e9")]
    [InlineData("999999999999999")]
    public void What_is_no_second_since_1970_is_refused(string text)
    {
        Environment.SetEnvironmentVariable(Variable, text);
        Should.Throw<UserError>(SourceDateClock.FromEnvironment).Message
            .ShouldBe($"SOURCE_DATE_EPOCH is '{text}', whole seconds since 1970 were wanted; correct or unset it.");
    }

    [Fact]
    public void Without_it_the_system_is_asked()
    {
        Environment.SetEnvironmentVariable(Variable, null);
        SourceDateClock.FromEnvironment().ShouldBeSameAs(TimeProvider.System);
    }
}
