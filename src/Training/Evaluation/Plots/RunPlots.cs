using ShoeData.Imaging;

namespace ShoeData.Training;

/// <summary>The pictures of an evaluation, as files in the run's folder.</summary>
internal static class RunPlots
{
    private const int SampleCount = 32;
    private const int MissCount = 48;
    private const int Columns = 8;
    private const int ExplainedColumns = 6;

    public static async Task WriteAsync(RunLayout run, EvaluatedRun evaluated, CancellationToken token)
    {
        var (metrics, bins) = (evaluated.Metrics, evaluated.Meta.Classes);
        var title = $"{metrics.Model}, {metrics.Test.N} test pictures";
        foreach (var (path, draw) in new (string, Func<byte[]>)[]
        {
            (run.ConfusionMatrix, () => ConfusionMatrixPlot.Png(metrics.Confusion, bins, title)),
            (run.NormalisedConfusionMatrix, () => ConfusionMatrixPlot.NormalisedPng(metrics.Confusion, bins, $"{title}, shares of each row")),
            (run.ReliabilityCurve, () => ReliabilityPlot.Png(Reliability.Of(evaluated.Uncorrected), Reliability.Of(evaluated.Test), title)),
            (run.LearningCurves, () => LearningCurvesPlot.Png(evaluated.History, evaluated.Meta.BestEpoch, metrics.Model)),
            (run.PriceScatter, () => PriceScatterPlot.Png(evaluated.Test, title)),
            (run.SampleGrid, () => SampleGrid(evaluated)),
            (run.Misclassified, () => Misclassified(evaluated)),
            (run.GradCam, () => Explained(evaluated)),
        })
        {
            token.ThrowIfCancellationRequested();
            await AtomicFile.WriteBytesAsync(path, draw(), token);
        }
    }

    private static byte[] SampleGrid(EvaluatedRun evaluated)
    {
        var picks = evaluated.Sample(SampleCount);
        return ContactSheet.Png($"{picks.Count} of {evaluated.Test.Count} test pictures, chosen at random", [.. picks.Select(index => Tile(evaluated, index, evaluated.Picture(index)))], Columns);
    }

    private static byte[] Misclassified(EvaluatedRun evaluated)
    {
        var misses = TestPicks.Misses(evaluated.Test);
        return ContactSheet.Png(
            $"The worst of {misses.Count} test pictures in a wrong bin, by dollars", [.. misses.Take(MissCount).Select(index => Tile(evaluated, index, evaluated.Picture(index)))], Columns);
    }

    private static byte[] Explained(EvaluatedRun evaluated) => ContactSheet.Png(
        "Grad-CAM: what speaks for the predicted bin (red most); the surest hits, then the worst misses",
        [.. evaluated.Hits.Concat(evaluated.Misses).Select(shoe => Tile(evaluated, shoe.Index, shoe.Overlay))],
        ExplainedColumns);

    private static SheetTile Tile(EvaluatedRun evaluated, int index, RgbPixels picture) => new(picture, ShoeText.Lines(evaluated.Test[index], evaluated.Meta.Classes));
}
