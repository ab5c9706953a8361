namespace ShoeData.Training.Tests;

public sealed class SeedIntervalTests
{
    [Fact]
    public void Three_seeds_give_the_interval_of_the_textbook()
    {
        // Mean 0.5, deviation 0.1: 4.303 * 0.1 / sqrt(3).
        var figure = SeedInterval.Of([0.4, 0.5, 0.6]);

        figure.Value.ShouldBe(0.5, 1e-12);
        figure.High.ShouldBe(0.5 + 0.24844, 1e-4);
        figure.Low.ShouldBe(0.5 - 0.24844, 1e-4);
    }

    [Fact]
    public void One_seed_says_nothing_about_others() => SeedInterval.Of([0.4]).ShouldBe(new Figure(0.4, 0.4, 0.4));

    [Fact]
    public void Many_seeds_come_to_the_normal_one() =>
        SeedInterval.Of([.. Enumerable.Range(0, 40).Select(at => at % 2.0)]).High.ShouldBe(0.5 + (1.96 * Math.Sqrt(0.25 * 40 / 39) / Math.Sqrt(40)), 1e-9);
}
