using System.Globalization;
using ShoeData.Curation.Output;
using ShoeData.Pages;

namespace ShoeData.Curation.Report.Charts;

/// <summary>How many pictures cost what: columns of a third of a bin, each split's share on top of the other.</summary>
internal static class PriceHistogram
{
    private const int ColumnsPerBin = 3;
    private const int Height = 220;
    private const int Foot = 22;

    private static readonly double[] Levels = [0, 0.5, 1];

    public static Html Draw(IEnumerable<ShoeCount> shoes, PriceBins bins)
    {
        var width = (double)bins.Width / ColumnsPerBin;
        var columns = bins.Bounds.Count * ColumnsPerBin;
        var byColumn = shoes.GroupBy(shoe => Math.Min(columns - 1, (int)((double)(shoe.PriceUsd - bins.Lowest) / width))).ToDictionary(column => column.Key, column => column.ToList());
        var highest = Math.Max(1, byColumn.Values.Select(column => column.Sum(shoe => shoe.Pictures)).DefaultIfEmpty().Max());
        return Html.Of($"""
            <svg class="chart" height="{Height + Foot}" role="img" aria-label="Prices">{Grid(highest)}{byColumn.OrderBy(column => column.Key).Select(column => Column(column.Key, column.Value, columns, highest))}
            {bins.Bounds.Select((bound, index) => Tick(bound, index, bins))}</svg>

            """);
    }

    private static Html Column(int column, List<ShoeCount> shoes, int columns, int highest)
    {
        var parts = new List<Html>();
        var below = 0.0;
        foreach (var split in Enum.GetValues<Split>())
        {
            var count = shoes.Where(shoe => shoe.Split == split).Sum(shoe => shoe.Pictures);
            var height = (double)(Height - 20) * count / highest;
            below += height;
            if (count > 0)
                parts.Add(Html.Of($"<rect class=\"{split.ToSnakeCase()}\" x=\"{Percent(column + 0.06, columns)}\" width=\"{Percent(0.88, columns)}\" y=\"{Height - below:0.##}\" height=\"{height:0.##}\"><title>{split.ToSnakeCase()}: {count}</title></rect>"));
        }

        return Html.Join(parts);
    }

    private static Html Grid(int highest) => Html.Join(Levels.Select(share => Html.Of($"""
        <line class="grid" x1="0" x2="100%" y1="{Height - (share * (Height - 20)):0.##}" y2="{Height - (share * (Height - 20)):0.##}"/><text class="quiet" x="2" y="{Height - (share * (Height - 20)) - 4:0.##}">{(share == 0 ? "" : (share * highest).ToString("0", CultureInfo.InvariantCulture))}</text>
        """)));

    // With many bins only some have room for their number.
    private static Html Tick(int bound, int index, PriceBins bins) => index % (((bins.Bounds.Count - 1) / 12) + 1) == 0
        ? Html.Of($"<text x=\"{Percent(index, bins.Bounds.Count)}\" y=\"{Height + 16}\">{PriceBins.FolderName(bound)}{(bound == bins.Highest ? "+" : "")}</text>")
        : Html.Nothing;

    private static string Percent(double part, double whole) => (100 * part / whole).ToString("0.###", CultureInfo.InvariantCulture) + "%";
}
