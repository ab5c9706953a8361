namespace ShoeData.Fetching.Tests.Politeness;

public sealed class HostPaceTests
{
    private static readonly TimeSpan Ceiling = TimeSpan.FromSeconds(60);

    [Theory]
    // Slower at once, faster by half, and never beyond the floor or the ceiling.
    [InlineData(1, 1, 4, Turnout.Well, 4)]
    [InlineData(1, 5, 1, Turnout.Well, 3)]
    [InlineData(1, 1.5, 0.1, Turnout.Well, 1)]
    [InlineData(1, 1, 500, Turnout.Well, 60)]
    // An answer that is an error comes quickly, and makes nothing faster; a slow one makes slower.
    [InlineData(1, 5, 0.1, Turnout.Trouble, 5)]
    [InlineData(1, 5, 0.1, Turnout.Refused, 5)]
    [InlineData(1, 5, 9, Turnout.Trouble, 9)]
    public void The_delay_goes_towards_the_time_of_an_answer(double floor, double delay, double target, object turnout, double next)
    {
        var pace = new HostPace(TimeSpan.FromSeconds(floor), TimeSpan.FromSeconds(delay));

        pace.After(TimeSpan.FromSeconds(target), (Turnout)turnout, Ceiling).Delay.ShouldBe(TimeSpan.FromSeconds(next));
    }

    [Fact]
    public void A_longer_floor_lifts_the_delay_and_a_shorter_one_changes_nothing()
    {
        var pace = HostPace.Of(TimeSpan.FromSeconds(2));

        pace.AtLeast(TimeSpan.FromSeconds(10)).ShouldBe(new HostPace(TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10)));
        pace.AtLeast(TimeSpan.FromSeconds(1)).ShouldBe(pace);
    }
}
