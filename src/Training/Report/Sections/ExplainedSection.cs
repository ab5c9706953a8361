using ShoeData.Pages;

namespace ShoeData.Training;

/// <summary>Grad-CAM of hits and misses.</summary>
internal static class ExplainedSection
{
    public static PageSection Draw(EvaluatedRun run, RunPreviews previews)
    {
        TileGroup[] groups =
        [
            Group("evidence-hits", "The surest hits", run.Hits, previews),
            Group("evidence-misses", "The worst misses", run.Misses, previews),
        ];
        return new PageSection("evidence", "What the model looks at", Html.Of($"""
            <p class="quiet">Grad-CAM (Selvaraju et al. 2017) on the last feature map: what speaks for the bin that was said, from blue (nothing) to red (most of this picture). One picture of each style.</p>
            <div class="wide">{groups.Where(group => group.Tiles.Count > 0).Select(previews.Grid.Draw)}</div>
            """));
    }

    private static TileGroup Group(string anchor, string title, IReadOnlyList<ExplainedShoe> shoes, RunPreviews previews)
    {
        var tiles = shoes.Select(previews.Of).ToList();
        return new TileGroup(anchor, title, null, tiles, tiles.Count);
    }
}
