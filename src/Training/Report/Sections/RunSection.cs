using ShoeData.Pages;

namespace ShoeData.Training;

/// <summary>What the run was made from.</summary>
internal static class RunSection
{
    public static PageSection Draw(EvaluatedRun run)
    {
        var (meta, metrics) = (run.Meta, run.Metrics);
        return new PageSection("run", "The run", Html.Of($"""
            <div class="scroll"><table>
            {Row("model", meta.Model)}{Row("preprocessing", $"{meta.Preprocessing}, {meta.ImageSize} pixels, from squares of {meta.SquareSize}")}{Row("initial weights", meta.InitialWeights)}{Row("kept epoch", FigureText.Text($"{meta.BestEpoch}{(meta.Refit ? ", learnt once more with the validation pictures" : "")}"))}
            {Row("data set", $"split.jsonl {metrics.SplitManifestSha256}")}{Row("weights", metrics.WeightsSha256)}
            {Row("training pictures", string.Join(", ", meta.TrainCounts.Select((count, index) => FigureText.Text($"{BinName.Short(meta.Classes, index)}: {count:N0}"))))}
            {Row("intervals", FigureText.Text($"{metrics.Bootstrap.Resamples:N0} resamples of {metrics.Bootstrap.Over}, seed {metrics.Bootstrap.Seed}"))}</table></div>
            <h3>Settings</h3><div class="scroll"><table>{run.Options.Select(option => Row(option.Key, option.Value))}</table></div>
            """));
    }

    private static Html Row(string name, string value) => Html.Of($"<tr><th scope=\"row\">{name}</th><td><code>{value}</code></td></tr>");
}
