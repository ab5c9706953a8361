using ShoeData.Pages;

namespace ShoeData.Curation.Report.Charts;

/// <summary>Prices of several groups side by side: the box holds the middle half, the line in it is the median, the whiskers reach from the lowest to the highest.</summary>
internal static class BoxPlot
{
    private const int RowHeight = 26;

    public static Html Draw(IEnumerable<PriceSpread> spreads)
    {
        var rows = spreads.ToList();
        if (rows.Count == 0)
            return Html.Nothing;
        var (low, high) = (rows.Min(row => row.Low), rows.Max(row => row.High));
        var scale = new Scale(low, Math.Max(high, low + 1));
        return Html.Of($"<div class=\"boxes\">{rows.Select(row => Row(row, scale))}<span></span><span class=\"axis quiet\"><span>${low:0.##}</span><span>${high:0.##}</span></span><span></span></div>");
    }

    private static Html Row(PriceSpread row, Scale scale) => Html.Of($"""
        <span class="name">{row.Name} <span class="count">{row.Count:N0}</span></span><svg class="box" height="{RowHeight}" role="img" aria-label="{row.Name}: {row.Low:0.##} to {row.High:0.##}, median {row.Median:0.##}"><title>{row.Low:0.##} to {row.High:0.##}, middle half {row.Lower:0.##} to {row.Upper:0.##}, median {row.Median:0.##}</title><line x1="{scale.At(row.Low):0.##}%" x2="{scale.At(row.High):0.##}%" y1="13" y2="13"/><line x1="{scale.At(row.Low):0.##}%" x2="{scale.At(row.Low):0.##}%" y1="8" y2="18"/><line x1="{scale.At(row.High):0.##}%" x2="{scale.At(row.High):0.##}%" y1="8" y2="18"/><rect x="{scale.At(row.Lower):0.##}%" width="{Math.Max(0.4, scale.At(row.Upper) - scale.At(row.Lower)):0.##}%" y="5" height="16" rx="3"/><line class="median" x1="{scale.At(row.Median):0.##}%" x2="{scale.At(row.Median):0.##}%" y1="5" y2="21"/></svg><span class="number">${row.Median:0.##}</span>

        """);

    // A little air on both sides, so that the outermost whiskers are not cut.
    private readonly record struct Scale(decimal Low, decimal High)
    {
        public double At(decimal price) => 1 + (98 * (double)((price - Low) / (High - Low)));
    }
}
