namespace ShoeData.Training.Tests;

public sealed class ErasingTests
{
    private const int Side = 20;

    [Fact]
    public void What_is_erased_is_one_rectangle_of_the_mean_colour_and_not_too_large()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var pixels = new byte[Side * Side * 3];

            new Erasing(1, 0.3).Apply(pixels, Side, new Random(Seeds.Of(1, seed)));

            var erased = Enumerable.Range(0, Side * Side).Where(at => pixels.AsSpan(at * 3, 3).SequenceEqual((ReadOnlySpan<byte>)[124, 116, 104])).ToList();
            var width = erased.Max(at => at % Side) - erased.Min(at => at % Side) + 1;
            var height = erased.Max(at => at / Side) - erased.Min(at => at / Side) + 1;
            erased.Count.ShouldBe(width * height);
            erased.Count.ShouldBeInRange(4, 150);
            pixels.Count(level => level != 0).ShouldBe(erased.Count * 3);
        }
    }

    [Fact]
    public void Pictures_stay_whole_as_often_as_asked_for()
    {
        var touched = Enumerable.Range(0, 400).Count(seed =>
        {
            var pixels = new byte[Side * Side * 3];
            new Erasing(0.25, 0.3).Apply(pixels, Side, new Random(Seeds.Of(2, seed)));
            return pixels.Any(level => level != 0);
        });

        touched.ShouldBeInRange(70, 130);
    }
}
