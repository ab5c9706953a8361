using ShoeData.Curation.Output;
using ShoeData.Curation.Report.Charts;
using ShoeData.Pages;

namespace ShoeData.Curation.Report.Sections;

/// <summary>How prices lie, over all and by brand and bin.</summary>
internal static class PricesSection
{
    private const int MostBrands = 18;

    public static PageSection Draw(DataSetFacts facts)
    {
        var brands = facts.Images.GroupBy(image => image.Brand).OrderByDescending(brand => brand.Count()).ThenBy(brand => brand.Key, StringComparer.Ordinal).ToList();
        return new PageSection("prices", "Prices", Html.Of($"""
            <p class="legend"><i class="train"></i>train <i class="val"></i>val <i class="test"></i>test</p>
            {PriceHistogram.Draw(facts.Images, facts.Options.Bins)}
            <h3>By brand</h3>{BoxPlot.Draw(brands.Take(MostBrands).Select(brand => Spread(brand.Key, brand)))}{More(brands.Count - MostBrands)}
            <h3>By bin</h3>{BoxPlot.Draw(facts.Classes.Select(bin => Spread(PriceBins.FolderName(bin), facts.Images.Where(image => image.Bin == bin))))}

            """));
    }

    private static PriceSpread Spread(string name, IEnumerable<PlacedShoe> images) => PriceSpread.Of(name, images.Select(image => image.PriceUsd));

    private static Html More(int more) => more > 0 ? Html.Of($"<p class=\"quiet\">{more:N0} more brands with fewer pictures</p>") : Html.Nothing;
}
