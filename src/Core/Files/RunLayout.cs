namespace ShoeData;

/// <summary>The files of one training run under <c>data/runs/</c>.</summary>
public sealed record RunLayout(string Folder)
{
    /// <summary>The effective options.</summary>
    public string Options => Path.Combine(Folder, "options.json");

    /// <summary>Best weights by validation.</summary>
    public string Weights => Path.Combine(Folder, "weights.safetensors");

    /// <summary>What the weights need to be used: model, classes, preprocessing, data fingerprint.</summary>
    public string Meta => Path.Combine(Folder, "meta.json");

    /// <summary>One row per epoch.</summary>
    public string History => Path.Combine(Folder, "history.csv");

    /// <summary>Where an unfinished run stands; gone when it is finished.</summary>
    public string Checkpoint => Path.Combine(Folder, "checkpoint");

    /// <summary>What a learning-rate range test left.</summary>
    public string RateTest => Path.Combine(Folder, "lr-find");

    /// <summary>What TensorBoard shows.</summary>
    public string Events => Path.Combine(Folder, "events");

    public string Metrics => Path.Combine(Folder, "metrics.json");

    public string ConfusionMatrix => Path.Combine(Folder, "confusion_matrix.png");
}
