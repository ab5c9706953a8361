namespace ShoeData.Training.Tests;

public sealed class AugmentationTests
{
    // 2 x 2: black, red / grey, white.
    private static readonly byte[] Pixels = [0, 0, 0, 200, 0, 0, 100, 100, 100, 255, 255, 255];

    [Fact]
    public void Nothing_is_changed_when_nothing_is_wanted() => Apply(new Augmentation(0, 0, 0.5, 0.5), 1).ShouldBe(Pixels);

    [Fact]
    public void Mirroring_swaps_columns() =>
        Apply(new Augmentation(1, 0, 0, 0), 1).ShouldBe([200, 0, 0, 0, 0, 0, 255, 255, 255, 100, 100, 100]);

    [Fact]
    public void The_same_seed_gives_the_same_picture_and_another_seed_another()
    {
        var augmentation = new Augmentation(0.5, 1, 0.4, 0.1);

        Apply(augmentation, 1).ShouldBe(Apply(augmentation, 1));
        Enumerable.Range(0, 20).Select(seed => Convert.ToHexString(Apply(augmentation, seed))).Distinct().Count().ShouldBe(20);
    }

    [Fact]
    public void Half_of_many_pictures_are_mirrored()
    {
        var mirrored = Apply(new Augmentation(1, 0, 0, 0), 1);
        var count = Enumerable.Range(0, 400).Count(seed => Apply(new Augmentation(0.5, 0, 0, 0), Seeds.Of(7, seed)).SequenceEqual(mirrored));

        count.ShouldBeInRange(160, 240);
    }

    private static byte[] Apply(Augmentation augmentation, int seed)
    {
        var varied = new byte[Pixels.Length];
        augmentation.Apply(Pixels, varied, 2, new Random(seed));
        return varied;
    }
}
