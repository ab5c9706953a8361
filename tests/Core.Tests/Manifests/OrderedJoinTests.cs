using CsCheck;

namespace ShoeData.Tests;

public sealed class OrderedJoinTests
{
    [Fact]
    public void Every_key_of_either_side_comes_once_in_order_with_what_each_has() => Gen.Select(Gen.Int[0, 20].HashSet[0, 12], Gen.Int[0, 20].HashSet[0, 12]).Sample((ones, others) =>
    {
        var pairs = OrderedJoin.Of(Keys(ones), key => key, Keys(others), key => key).ToList();

        pairs.Select(pair => pair.One ?? pair.Other).ShouldBe(Keys(ones.Union(others)));
        pairs.Select(pair => pair.One).OfType<string>().ShouldBe(Keys(ones));
        pairs.Select(pair => pair.Other).OfType<string>().ShouldBe(Keys(others));
    });

    private static IEnumerable<string> Keys(IEnumerable<int> numbers) => numbers.Order().Select(number => $"{number:00}");
}
