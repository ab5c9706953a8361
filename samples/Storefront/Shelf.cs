namespace ShoeData.Storefront;

/// <summary>What is on offer today: the catalogue, less what has vanished, at today's prices.</summary>
internal sealed class Shelf(Catalogue catalogue, Troubles troubles)
{
    // So many colourways, one of them repriced.
    private const int RepricedIsEvery = 3;

    /// <summary>When pictures were drawn, and pages first written.</summary>
    public static DateTimeOffset Opened { get; } = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public Catalogue Catalogue => catalogue;

    /// <summary>When what is on offer last changed; in hours since the shop opened, as it keeps no clock.</summary>
    public DateTimeOffset Changed => Opened.AddHours(troubles.Revision);

    /// <summary>The catalogue as it is on the wall under this path.</summary>
    public IReadOnlyList<ShoeStyle> Styles(string path) => Today(catalogue.Styles, path);

    /// <summary>The number of products that is stated where there are so many.</summary>
    public int Stated(int total, string path) => Math.Max(0, total + Misstated(path));

    /// <summary>What stated totals are wrong by.</summary>
    public int Misstated(string path) => troubles.Standing(TroubleKind.Total, path) ?? 0;

    /// <summary>These styles as they are offered under this path.</summary>
    public IReadOnlyList<ShoeStyle> Today(IReadOnlyList<ShoeStyle> styles, string path)
    {
        var (percent, every) = (troubles.Standing(TroubleKind.Reprice, path), troubles.Standing(TroubleKind.Vanish, path));
        if (percent is null && every is null)
            return styles;
        var number = 0;
        List<ShoeStyle> today = [];
        foreach (var style in styles)
        {
            List<Colourway> left = [];
            foreach (var colourway in style.Colourways)
            {
                number++;
                if (every is not { } gone || number % gone != 0)
                    left.Add(percent is { } more && number % RepricedIsEvery == 0 ? Repriced(colourway, more) : colourway);
            }

            if (left.Count > 0)
                today.Add(style with { Colourways = left });
        }

        return today;
    }

    private static Colourway Repriced(Colourway colourway, int percent) => colourway with
    {
        ListPrice = Price(colourway.ListPrice, percent),
        CurrentPrice = Price(colourway.CurrentPrice, percent),
    };

    private static decimal? Price(decimal? price, int percent) => price is { } before ? decimal.Round(before * (100 + percent) / 100, 2) : null;
}
