using ShoeData.Scrapers.Reading;

namespace ShoeData.Scrapers.Drift;

/// <summary>Of a wall's pages those a person would want to see: for each field the one that lacks it most, and the last. The others are forgotten.</summary>
internal sealed class WorstPages
{
    private readonly Dictionary<string, Worst> _worst = new(StringComparer.Ordinal);

    public SeenPage? Last { get; private set; }

    public void Add(SeenPage page, IEnumerable<Tile> tiles)
    {
        Last = page;
        foreach (var field in FieldCoverage.Of(tiles))
        {
            var lacking = field.Count - field.Filled;
            if (lacking > 0 && (!_worst.TryGetValue(field.Field, out var worst) || lacking > worst.Lacking))
                _worst[field.Field] = new Worst(lacking, page);
        }
    }

    /// <summary>The page that lacks a field most; the last one where none does.</summary>
    public SeenPage? Of(string? field) => field is not null && _worst.TryGetValue(field, out var worst) ? worst.Page : Last;

    private sealed record Worst(int Lacking, SeenPage Page);
}
