using System.Globalization;

namespace ShoeData.Training;

/// <summary>What a run's result depends on: a checkpoint may be gone on from where this is the same.</summary>
internal sealed record RunIdentity
{
    /// <summary>Of the stage that wrote it.</summary>
    public required string Version { get; init; }

    public required int[] Classes { get; init; }

    public required string Preprocessing { get; init; }

    /// <summary><c>none</c>, or the SHA-256 of the file.</summary>
    public required string InitialWeights { get; init; }

    /// <summary>SHA-256 of the data set's manifest.</summary>
    public required string SplitManifestSha256 { get; init; }

    /// <summary>The epoch a refit ends with; null of a run that chooses its own.</summary>
    public required int? LastEpoch { get; init; }

    /// <summary>By key, e.g. <c>Training:Epochs</c>.</summary>
    public required IReadOnlyDictionary<string, string> Options { get; init; }

    // Where it is written and how often changes nothing; which file the weights come from is told by their content.
    private static readonly string[] Irrelevant =
        [nameof(TrainingOptions.Run), nameof(TrainingOptions.Weights), nameof(TrainingOptions.WeightsAddress), nameof(TrainingOptions.CheckpointSeconds), nameof(TrainingOptions.BootstrapResamples)];

    public static RunIdentity Of(TrainingSession session) => new()
    {
        Version = TrainStage.Definition.Version,
        Classes = [.. session.Shoes.Bins],
        Preprocessing = session.Preprocessing.Name,
        InitialWeights = session.InitialWeights,
        SplitManifestSha256 = session.Shoes.Fingerprint,
        LastEpoch = session.LastEpoch,
        Options = OptionsSnapshot.Flatten(session.Options)
            .Where(pair => !Irrelevant.Contains(pair.Key[(TrainingOptions.Section.Length + 1)..]))
            .ToDictionary(),
    };

    /// <summary>What is different in another run, as half sentences; empty where nothing is.</summary>
    public IReadOnlyList<string> DifferencesTo(RunIdentity now)
    {
        List<string> differences = [];
        if (Version != now.Version)
            differences.Add("it is of another version of this program");
        if (!Classes.SequenceEqual(now.Classes))
            differences.Add($"it tells {Classes.Length} classes apart ([{string.Join(", ", Classes)}]), the data set now has {now.Classes.Length} ([{string.Join(", ", now.Classes)}])");
        if (Preprocessing != now.Preprocessing)
            differences.Add($"its preprocessing is '{Preprocessing}', now it is '{now.Preprocessing}'");
        if (InitialWeights != now.InitialWeights)
            differences.Add("it began with other weights");
        if (SplitManifestSha256 != now.SplitManifestSha256)
            differences.Add("the data set has changed since");
        if (LastEpoch != now.LastEpoch)
            differences.Add($"it was to end with {Text(LastEpoch)} and now with {Text(now.LastEpoch)}");
        differences.AddRange(Options.Keys.Union(now.Options.Keys).Order(StringComparer.Ordinal)
            .Where(key => Value(Options, key) != Value(now.Options, key))
            .Select(key => $"{key} was {Value(Options, key)} and is {Value(now.Options, key)}"));
        return differences;
    }

    private static string Text(int? epoch) => epoch is { } last ? string.Create(CultureInfo.InvariantCulture, $"epoch {last}") : "the epoch that validation chooses";

    private static string Value(IReadOnlyDictionary<string, string> options, string key) => options.GetValueOrDefault(key, "not there");
}
