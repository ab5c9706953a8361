using ShoeData.Curation.Output;
using ShoeData.Pages;

namespace ShoeData.Curation.Report;

/// <summary>All that the page shows.</summary>
internal sealed record ReportModel
{
    public required DataSetFacts Facts { get; init; }

    public required Curated Result { get; init; }

    /// <summary>A sample of every split of every bin.</summary>
    public required IReadOnlyList<TileGroup> Sheets { get; init; }

    /// <summary>What was left out, by reason.</summary>
    public required IReadOnlyList<TileGroup> Galleries { get; init; }

    /// <summary>Pictures that several listings have, the kept one first.</summary>
    public required IReadOnlyList<TileGroup> Clusters { get; init; }

    public required FateChanges Changes { get; init; }

    /// <summary>The pictures to be shown, by where they lie.</summary>
    public IEnumerable<string> Pictures => Sheets.Concat(Galleries).Concat(Clusters).SelectMany(group => group.Tiles).Select(tile => tile.Picture).OfType<string>().Distinct();
}
