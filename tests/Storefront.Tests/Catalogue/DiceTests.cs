namespace ShoeData.Storefront.Tests;

public sealed class DiceTests
{
    [Fact]
    public void Its_throws_are_fixed_for_ever()
    {
        // SplitMix64 of seed 0 begins with 0xE220A8397B1DCDAF.
        new Dice(0).Next().ShouldBe(0xE220A8397B1DCDAFUL / Math.Pow(2, 64), 1e-12);
    }

    [Fact]
    public void Names_have_dice_of_their_own() =>
        Dice.For("a").Next().ShouldNotBe(Dice.For("b").Next());

    [Fact]
    public void Weights_of_zero_are_never_drawn()
    {
        var dice = new Dice(1);
        Enumerable.Range(0, 500).Select(_ => dice.Weighted([0, 3, 0, 1])).Distinct().Order().ShouldBe([1, 3]);
    }

    [Fact]
    public void Shuffling_keeps_every_item() =>
        new Dice(2).Shuffled(Enumerable.Range(0, 50)).Order().ShouldBe(Enumerable.Range(0, 50));
}
