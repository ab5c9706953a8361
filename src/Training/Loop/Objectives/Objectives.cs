namespace ShoeData.Training;

/// <summary>The objectives there are.</summary>
internal static class Objectives
{
    public const string CrossEntropy = "cross_entropy";
    public const string Corn = "corn";
    public const string Coral = "coral";

    private static readonly IObjective[] All = [new CrossEntropyObjective(), new CornObjective(), new CoralObjective()];

    public static IObjective Default => All[0];

    public static IEnumerable<string> Names => All.Select(objective => objective.Name);

    /// <summary>Null when there is none of this name.</summary>
    public static IObjective? Find(string name) => All.FirstOrDefault(objective => objective.Name == name);

    /// <summary>One that the settings have allowed.</summary>
    public static IObjective Of(TrainingOptions options) => All.First(objective => objective.Name == options.Objective);
}
