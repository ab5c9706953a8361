using ShoeData.Pages;

namespace ShoeData.Training;

/// <summary>The page on a run, one self-contained file: the same evaluation gives the same bytes.</summary>
internal static class RunReport
{
    public static string Draw(EvaluatedRun run)
    {
        var (metrics, previews) = (run.Metrics, new RunPreviews(run));
        PageSection[] sections =
        [
            OverviewSection.Draw(metrics),
            FiguresSection.Draw(run),
            ConfusionSection.Draw(metrics),
            SlicesSection.Draw(metrics),
            CalibrationSection.Draw(run),
            LearningSection.Draw(run),
            PricesSection.Draw(run),
            GalleriesSection.Draw(run, previews),
            ExplainedSection.Draw(run, previews),
            CellsSection.Draw(run, previews),
            RunSection.Draw(run),
        ];
        return "<!doctype html>\n" + WebPage.Draw($"Run {metrics.Run}: {metrics.Model}", Summary(metrics), sections, RunStyle.Sheet);
    }

    private static string Summary(MetricsDocument metrics) =>
        FigureText.Text($"Scored on {metrics.Test.N:N0} test pictures of {metrics.Test.Groups:N0} styles in {metrics.Classes.Length} price bins. Intervals hold 95 % and resample whole styles.");
}
