namespace ShoeData.Storefront.Tests;

public sealed class CatalogueTests
{
    [Fact]
    public void It_offers_enough_colourways_of_enough_styles()
    {
        Shop.Catalogue.Styles.Count.ShouldBeGreaterThanOrEqualTo(80);
        Shop.Catalogue.Colourways.Count().ShouldBeInRange(300, 360);
    }

    [Fact]
    public void Every_style_comes_in_two_to_six_colourways_of_different_colours()
    {
        foreach (var style in Shop.Catalogue.Styles)
        {
            style.Colourways.Count.ShouldBeInRange(2, 6, style.Title);
            style.Colourways.Select(colourway => colourway.Dye).Distinct().Count().ShouldBe(style.Colourways.Count, style.Title);
        }
    }

    [Fact]
    public void Skus_and_style_names_are_unique_and_skus_begin_with_their_style()
    {
        Shop.Catalogue.Colourways.Select(colourway => colourway.Sku).ShouldBeUnique();
        Shop.Catalogue.Styles.Select(style => style.Style).ShouldBeUnique();
        Shop.Catalogue.Styles.ShouldAllBe(style => style.Colourways.All(colourway => colourway.Sku.StartsWith(style.Code + "-", StringComparison.Ordinal)));
    }

    [Fact]
    public void Most_colourways_cost_what_their_style_costs_and_some_a_few_dollars_more_or_less()
    {
        var spreads = Shop.Catalogue.Styles
            .Select(style => style.Colourways.Max(colourway => colourway.ListPrice) - style.Colourways.Min(colourway => colourway.ListPrice))
            .OfType<decimal>().ToList();
        spreads.ShouldAllBe(spread => spread <= 10);
        spreads.Count(spread => spread > 0).ShouldBeInRange(5, spreads.Count / 3);
    }

    [Fact]
    public void Prices_use_both_edges_of_every_bin()
    {
        var prices = Shop.Catalogue.Colourways.Select(colourway => colourway.ListPrice).ToHashSet();
        foreach (var bound in PriceBins.Default.Bounds)
        {
            prices.ShouldContain(bound);
            prices.ShouldContain(bound - 0.01m);
        }
    }

    [Fact]
    public void Two_catalogues_are_the_same()
    {
        var again = Storefront.Catalogue.Create();
        again.Colourways.ShouldBe(Shop.Catalogue.Colourways);
        again.Styles.Select(style => style.Title).ShouldBe(Shop.Catalogue.Styles.Select(style => style.Title));
    }

    [Fact]
    public void Subtitles_name_the_wearer_as_a_reader_of_titles_understands_them()
    {
        foreach (var style in Shop.Catalogue.Styles)
        {
            var read = WearerRules.Read(style.Subtitle);
            read.Gender.ShouldBe(style.Wearer.Gender, style.Subtitle);
            MayBeAdult(read).ShouldBe(MayBeAdult(style.Wearer), style.Subtitle);
        }
    }

    private static bool MayBeAdult(Wearer wearer) => wearer.AgeGroup is AgeGroup.Adult or AgeGroup.Unknown;
}
