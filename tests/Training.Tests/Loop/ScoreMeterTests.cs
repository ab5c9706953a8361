using static TorchSharp.torch;

namespace ShoeData.Training.Tests;

public sealed class ScoreMeterTests
{
    [Fact]
    public void Losses_are_weighed_by_the_pictures_and_count_when_they_are_read()
    {
        TorchRuntime.EnsureLoaded();
        using var scope = NewDisposeScope();
        using var meter = ScoreMeter.From(new ScoreSums(1, 1, 1));
        meter.Add(tensor(2f), tensor(new float[,] { { 1, 0 }, { 0, 1 }, { 1, 0 } }), tensor(new long[] { 0, 1, 1 }));
        meter.Add(tensor(0.5f), tensor(new float[,] { { 1, 0 } }), tensor(new long[] { 1 }));
        meter.Score.ShouldBe(new Score(1, 1));

        meter.Read().ShouldBe([2, 0.5]);

        meter.Sums.ShouldBe(new ScoreSums(7.5, 3, 5));
        meter.Read().ShouldBeEmpty();
    }
}
