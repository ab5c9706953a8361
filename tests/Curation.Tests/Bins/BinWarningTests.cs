using ShoeData.Curation.Bins;
using ShoeData.Curation.Tests.Output;

namespace ShoeData.Curation.Tests.Bins;

public sealed class BinWarningTests
{
    private static readonly CurationOptions Options = new() { MinTrainImages = 3, MinTestImages = 1 };

    [Fact]
    public void A_bin_that_is_too_small_is_named_with_its_numbers()
    {
        PlacedShoe[] images = [Placed.At(300, Split.Train, "a", "1"), Placed.At(300, Split.Train, "a", "2"), Placed.At(300, Split.Val, "b", "3")];

        BinWarning.Of(Counted.Of(images), Options).ShouldHaveSingleItem().ShouldBe(new BinWarning(
            300,
            "bin 300 of 3 pictures in 2 groups has 2 to learn from (at least 3 wanted) and 0 to test on (at least 1 wanted); acquire more, or merge it (Curation:MergeBinsBelow)."));
    }

    [Fact]
    public void A_bin_that_just_reaches_both_is_not()
    {
        PlacedShoe[] images = [.. Enumerable.Range(0, 3).Select(at => Placed.At(90, Split.Train, $"{at}", $"{at}")), Placed.At(90, Split.Test, "d", "d")];

        BinWarning.Of(Counted.Of(images), Options).ShouldBeEmpty();
    }
}
