using System.Globalization;
using Spectre.Console;

namespace ShoeData.Pipeline.Running;

/// <summary>What is said at the end: a table of what was done and where to look, or one line when there was nothing to do.</summary>
internal static class ClosingWords
{
    public static void Write(StageContext context, IReadOnlyList<StageDefinition> stages, IReadOnlyList<StageResult> results, TimeSpan took)
    {
        var looked = results.Where(result => result.State is not (StageState.NotSelected or StageState.NothingConfigured)).ToList();
        var places = Places(context, stages);
        if (looked.TrueForAll(result => result.State is StageState.Fresh))
        {
            var what = looked.Count == 0 ? "no stage has anything configured" : $"{string.Join(", ", looked.Select(result => result.Stage))} {(looked.Count == 1 ? "is" : "are")} up to date";
            var seconds = took.TotalSeconds.ToString("N1", CultureInfo.InvariantCulture);
            Line(context, $"Nothing to do: {what} ({seconds} s).{string.Concat(places.Select(place => $" {place}"))}");
            return;
        }

        StageTable.Write(context.Output, results);
        foreach (var place in places)
            Line(context, place);
    }

    public static string RefusedBefore(StageDefinition stage) => $"a source refused last time; run --force {stage.Name} asks again";

    // What a person opens first, if it is there.
    private static IEnumerable<string> Places(StageContext context, IReadOnlyList<StageDefinition> stages)
    {
        if (Directory.Exists(context.Layout.SplitDataset))
            yield return $"Data set: {context.Layout.SplitDataset}";
        var metrics = Path.GetFileName(context.Layout.Run("").Metrics);
        foreach (var path in stages.Where(stage => stage.Applies(context)).SelectMany(stage => stage.Outputs(context)).Where(path => Path.GetFileName(path) == metrics && File.Exists(path)))
            yield return $"Metrics: {path}";
    }

    // Past the console's line breaking: a path must stay in one piece to be copied.
    private static void Line(StageContext context, string text) => context.Output.Profile.Out.Writer.WriteLine(text);
}
