using System.Globalization;
using ShoeData.Pages;

namespace ShoeData.Training;

/// <summary>The pictures of every cell of the confusion matrix.</summary>
internal static class CellsSection
{
    private const int MostInCell = 12;

    public static string Anchor(int truth, int said) => string.Create(CultureInfo.InvariantCulture, $"cell-{truth}-{said}");

    public static PageSection Draw(EvaluatedRun run, RunPreviews previews)
    {
        var cells = run.Test.Index()
            .GroupBy(pair => (pair.Item.Class, pair.Item.Predicted), pair => pair.Index)
            .OrderBy(cell => cell.Key)
            .Select(cell => Group(run, cell.Key.Class, cell.Key.Predicted, [.. cell], previews))
            .ToList();
        return new PageSection("cells", "Cell by cell", Html.Join(cells.Select(previews.Grid.Draw)));
    }

    // The surest first: those are the ones to wonder about.
    private static TileGroup Group(EvaluatedRun run, int truth, int said, IReadOnlyList<int> shoes, RunPreviews previews)
    {
        var bins = run.Meta.Classes;
        var title = truth == said ? $"{BinName.Long(bins, truth)}, and said so" : $"{BinName.Long(bins, truth)}, said to be {BinName.Long(bins, said)}";
        var tiles = shoes.OrderByDescending(index => run.Test[index].Confidence).ThenBy(index => index).Take(MostInCell).Select(previews.Of).ToList();
        return new TileGroup(Anchor(truth, said), title, null, tiles, shoes.Count);
    }
}
