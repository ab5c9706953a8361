namespace ShoeData.Pipeline.Planning;

/// <summary>Who reads what whom wrote, told from the paths the stages declare.</summary>
internal static class StageGraph
{
    /// <summary>The stages whose outputs this stage reads directly, in order.</summary>
    public static IReadOnlyList<StageDefinition> Before(StageDefinition stage, IReadOnlyList<StageDefinition> stages, StageContext context)
    {
        var inputs = stage.Inputs(context);
        return [.. stages.TakeWhile(earlier => earlier != stage).Where(earlier =>
            earlier.Applies(context) && earlier.Outputs(context).Any(output => inputs.Any(input => Contains(input, output) || Contains(output, input))))];
    }

    private static bool Contains(string folder, string path) =>
        path == folder || path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + "/", StringComparison.Ordinal);
}
