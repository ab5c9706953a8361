using ShoeData.Pages;

namespace ShoeData.Training;

/// <summary>Test pictures with what was said of them: a random sample, and the worst.</summary>
internal static class GalleriesSection
{
    private const int SampleCount = 24;
    private const int MissCount = 48;

    public static PageSection Draw(EvaluatedRun run, RunPreviews previews)
    {
        var misses = TestPicks.Misses(run.Test);
        TileGroup[] groups =
        [
            new("sample", "A random sample", "The true price, the bin that was said and the expected price; in the corner how sure the model is.", [.. run.Sample(SampleCount).Select(previews.Of)], run.Test.Count),
            new("misses", "In a wrong bin", "The worst first, by how many dollars the expected price is off.", [.. misses.Take(MissCount).Select(previews.Of)], misses.Count),
        ];
        return new PageSection("galleries", "Hits and misses", Html.Join(groups.Select(previews.Grid.Draw)));
    }
}
