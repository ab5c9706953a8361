namespace ShoeData.Training.Tests;

public sealed class ScheduleTests
{
    [Theory]
    [InlineData(0, 0.1)]
    [InlineData(9, 1)]
    [InlineData(10, 1)]
    [InlineData(55, 0.5)]
    [InlineData(100, 0)]
    public void The_rate_climbs_in_a_line_and_falls_along_a_cosine(int step, double factor) =>
        new Schedule(100, 0.1).Factor(step).ShouldBe(factor, 1e-9);

    [Fact]
    public void Without_warm_up_it_begins_at_the_top() => new Schedule(10, 0).Factor(0).ShouldBe(1);

    [Fact]
    public void A_run_of_one_step_has_a_rate() => new Schedule(1, 0.5).Factor(0).ShouldBe(1);

    [Theory]
    [InlineData(4, 0.5)]
    [InlineData(10, 1)]
    [InlineData(99, 1)]
    public void A_constant_rate_stays_at_the_top(int step, double factor) => new Schedule(100, 0.1, Falls: false).Factor(step).ShouldBe(factor, 1e-9);
}
