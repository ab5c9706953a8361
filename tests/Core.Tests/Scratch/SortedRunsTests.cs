using CsCheck;

namespace ShoeData.Tests;

public sealed class SortedRunsTests
{
    [Fact]
    public void Runs_are_the_groups_of_a_sorted_sequence() => Gen.Int[0, 5].Array[0, 20].Sample(items =>
        SortedRuns.Of(items.Order(), item => item).Select(run => string.Join(' ', run)).ShouldBe(items.Order().GroupBy(item => item).Select(group => string.Join(' ', group))));
}
