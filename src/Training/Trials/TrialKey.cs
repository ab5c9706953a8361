using System.Globalization;
using System.Text;

namespace ShoeData.Training;

/// <summary>What a trial's outcome depends on, as one hash: two trials of one key come to the same.</summary>
internal static class TrialKey
{
    // Names, places and devices. Another thread count rounds differently, which makes it no other recipe.
    private static readonly string[] WithoutBearing =
    [
        nameof(TrainingOptions.Run), nameof(TrainingOptions.Weights), nameof(TrainingOptions.BootstrapResamples), nameof(TrainingOptions.Threads),
        nameof(TrainingOptions.Device), nameof(TrainingOptions.CheckpointSeconds),
    ];

    /// <param name="weights">SHA-256 of the file it begins with, or <c>none</c>.</param>
    /// <param name="dataset">The folder that the pictures' paths are relative to.</param>
    public static string Of(Trial trial, string weights, string dataset)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"train {TrainStage.Definition.Version}\nweights {weights}\ndata {trial.Shoes.Fingerprint}\n");
        text.Append(CultureInfo.InvariantCulture, $"bins {string.Join(',', trial.Shoes.Bins)}\nasked {string.Join(',', trial.Asked)}\n");
        foreach (var (key, value) in Recipe(trial.Options))
            text.Append(CultureInfo.InvariantCulture, $"{key}={value}\n");
        foreach (var sample in trial.Shoes.Samples)
            text.Append(CultureInfo.InvariantCulture, $"{sample.Split} {sample.Class} {Path.GetRelativePath(dataset, sample.Path)}\n");
        return ContentHash.Of(text.ToString());
    }

    /// <summary>The settings that bear on the outcome.</summary>
    public static IReadOnlyDictionary<string, string> Recipe(TrainingOptions options)
    {
        var left = WithoutBearing.Select(name => $"{TrainingOptions.Section}:{name}").ToHashSet(StringComparer.Ordinal);
        return new SortedDictionary<string, string>(
            OptionsSnapshot.Flatten(options).Where(pair => !left.Contains(pair.Key)).ToDictionary(), StringComparer.Ordinal);
    }
}
