using ShoeData.Pages;

namespace ShoeData.Training;

/// <summary>Expected prices against true ones.</summary>
internal static class PricesSection
{
    public static PageSection Draw(EvaluatedRun run)
    {
        var highest = 1.05 * run.Test.Max(shoe => Math.Max(shoe.Price, shoe.Estimate));
        return new PageSection("prices", "Prices", Html.Of($"""
            <p class="quiet">Each dot is a test picture; on the dashed line the expected price is the true one.</p>
            <div class="plots">{new Chart(
                "Expected price against true price",
                new ChartAxis("true price", 0, highest, "$0"),
                new ChartAxis("expected price", 0, highest, "$0"),
                [Dots("right bin", "first dots", run, hit: true), Dots("wrong bin", "second dots", run, hit: false)],
                new ChartGuide("equal", 0, 0, highest, highest)).Draw()}</div>
            """));
    }

    private static ChartSeries Dots(string name, string kind, EvaluatedRun run, bool hit) => new(
        name,
        kind,
        [.. run.Test.Where(shoe => shoe.IsHit == hit).Select(shoe => new ChartPoint(shoe.Price, shoe.Estimate, $"{ShoeText.Name(shoe.Sample)}, {ShoeText.Truth(shoe)}, {ShoeText.Said(shoe, run.Meta.Classes)}"))],
        Joined: false);
}
