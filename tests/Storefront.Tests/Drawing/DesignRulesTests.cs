namespace ShoeData.Storefront.Tests;

public sealed class DesignRulesTests
{
    private const int Neighbours = 3;

    // One picture a style, so that no picture can find its own style's sister.
    [Fact]
    public void The_price_shows_in_the_shape_well_beyond_always_naming_the_most_frequent_bin()
    {
        var shoes = Shop.Catalogue.Styles
            .Select(style => style.Colourways.FirstOrDefault(colourway => Shop.TruthBySku[colourway.Sku].Kept && !colourway.Picture.Finish.Turned))
            .OfType<Colourway>()
            .Select(colourway => (Edges: EdgeMap.Of(Shop.File(colourway)), Bin: Shop.TruthBySku[colourway.Sku].Bin!.Value))
            .ToList();
        var hits = shoes.Count(shoe => Vote([.. shoes.Where(other => other != shoe).OrderBy(other => EdgeMap.Distance(other.Edges, shoe.Edges)).Take(Neighbours).Select(other => other.Bin)]) == shoe.Bin);
        var majority = shoes.GroupBy(shoe => shoe.Bin).Max(bin => bin.Count());
        TestContext.Current.TestOutputHelper?.WriteLine($"{hits} of {shoes.Count}, majority {majority}");
        hits.ShouldBeGreaterThan(majority * 2);
    }

    [Fact]
    public void The_same_price_gives_different_styles_different_looks() =>
        DesignRules.For("HD0001", 120, smallFoot: false).ShouldNotBe(DesignRules.For("HD0002", 120, smallFoot: false));

    [Fact]
    public void A_style_looks_the_same_every_time() =>
        DesignRules.For("HD0001", 120, smallFoot: false).ShouldBe(DesignRules.For("HD0001", 120, smallFoot: false));

    private static int Vote(IReadOnlyList<int> bins) => bins.GroupBy(bin => bin).MaxBy(bin => bin.Count())!.Key;
}
