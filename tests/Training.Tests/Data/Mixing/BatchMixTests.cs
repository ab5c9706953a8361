namespace ShoeData.Training.Tests;

public sealed class BatchMixTests
{
    [Fact]
    public void Mixup_lays_the_first_over_the_last_and_leaves_the_middle_one()
    {
        // Three pictures of 1 x 1, three channels.
        float[] values = [0, 10, 20, 5, 5, 5, 100, 110, 120];

        new BatchMix(0.75, Patch: null).Apply(values, count: 3, side: 1);

        values.ShouldBe([25, 35, 45, 5, 5, 5, 75, 85, 95]);
    }

    [Fact]
    public void Long_pictures_are_mixed_to_their_end()
    {
        float[] values = [.. Enumerable.Repeat(0f, 27), .. Enumerable.Repeat(8f, 27)];

        new BatchMix(0.5, Patch: null).Apply(values, count: 2, side: 3);

        values.ShouldAllBe(level => level == 4);
    }

    [Fact]
    public void CutMix_exchanges_a_patch_in_every_channel()
    {
        float[] values = [.. Enumerable.Repeat(1f, 12), .. Enumerable.Repeat(2f, 12)];

        new BatchMix(0.5, new PixelBox(Left: 1, Top: 0, Width: 1, Height: 2)).Apply(values, count: 2, side: 2);

        values.ShouldBe([1, 1, 1, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 1, 1, 1]);
    }

    [Fact]
    public void The_share_of_a_patch_is_told_by_its_area()
    {
        var mixing = new BatchMixing(1, Mixup: 0, CutMix: 1);

        foreach (var mix in Enumerable.Range(0, 200).Select(seed => mixing.Draw(new Random(Seeds.Of(1, seed)), 32).ShouldNotBeNull()))
        {
            var patch = mix.Patch.ShouldNotBeNull();
            mix.Share.ShouldBe(1 - (patch.Width * patch.Height / 1024.0), 1e-12);
            mix.Share.ShouldBeGreaterThan(0.45);
            (patch.Left + patch.Width).ShouldBeLessThanOrEqualTo(32);
            (patch.Top + patch.Height).ShouldBeLessThanOrEqualTo(32);
        }
    }

    [Fact]
    public void Where_both_are_wanted_each_gets_half_of_the_batches_that_are_mixed()
    {
        var mixes = Enumerable.Range(0, 1000).Select(seed => new BatchMixing(0.5, Mixup: 0.2, CutMix: 1).Draw(new Random(Seeds.Of(2, seed)), 8)).ToList();

        mixes.Count(mix => mix is null).ShouldBeInRange(440, 560);
        mixes.Count(mix => mix is { Patch: null }).ShouldBeInRange(200, 300);
    }

    [Fact]
    public void Nothing_is_mixed_where_nothing_is_asked_for() => BatchMixing.From(new TrainingOptions()).ShouldBeNull();

    [Theory]
    [InlineData(0.2)]
    [InlineData(1)]
    [InlineData(4)]
    public void Shares_have_the_mean_and_the_spread_of_their_distribution(double parameter)
    {
        var random = new Random(7);
        var shares = Enumerable.Range(0, 20_000).Select(_ => BetaDistribution.Draw(random, parameter)).ToList();

        shares.Average().ShouldBe(0.5, 0.01);
        // The variance of Beta(a, a) is 1 / (4 (2a + 1)).
        shares.Average(share => (share - 0.5) * (share - 0.5)).ShouldBe(1 / (4 * ((2 * parameter) + 1)), 0.005);
    }
}
