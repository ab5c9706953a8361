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
        var brands = facts.Counts.Shoes.GroupBy(shoe => shoe.Brand).OrderByDescending(brand => brand.Sum(shoe => shoe.Pictures)).ThenBy(brand => brand.Key, StringComparer.Ordinal).ToList();
        return new PageSection("prices", "Prices", Html.Of($"""
            <p class="legend"><i class="train"></i>train <i class="val"></i>val <i class="test"></i>test</p>
            {PriceHistogram.Draw(facts.Counts.Shoes, facts.Options.Bins)}
            <h3>By brand</h3>{BoxPlot.Draw(brands.Take(MostBrands).Select(brand => PriceSpread.Of(brand.Key, brand)))}{More(brands.Count - MostBrands)}
            <h3>By bin</h3>{BoxPlot.Draw(facts.Counts.Classes.Select(bin => PriceSpread.Of(PriceBins.FolderName(bin), facts.Counts.Shoes.Where(shoe => shoe.Bin == bin))))}

            """));
    }

    private static Html More(int more) => more > 0 ? Html.Of($"<p class=\"quiet\">{more:N0} more brands with fewer pictures</p>") : Html.Nothing;
}
