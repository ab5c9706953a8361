using CsCheck;
using ShoeData.Curation.Report;

namespace ShoeData.Curation.Tests.Report;

public sealed class ForemostTests
{
    [Fact]
    public void It_is_what_sorting_all_and_taking_the_first_gives() => Gen.Select(Gen.Int[0, 100].HashSet[0, 40], Gen.Int[0, 12]).Sample((items, count) =>
        new Foremost<int>(count, Comparer<int>.Default).AddAll(items).InOrder.ShouldBe(items.Order().Take(count)));
}
