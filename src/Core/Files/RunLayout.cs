namespace ShoeData;

/// <summary>The files of one training run under <c>data/runs/</c>.</summary>
public sealed record RunLayout(string Folder)
{
    /// <summary>The effective options.</summary>
    public string Options => Path.Combine(Folder, "options.json");

    /// <summary>Of a run that has been learnt once more from training and validation pictures together: the run before that, whose validation figures count.</summary>
    public RunLayout Validated => new(Path.Combine(Folder, "validated"));

    /// <summary>Best weights by validation, or those of a refit.</summary>
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

    /// <summary>Each row as shares of its total.</summary>
    public string NormalisedConfusionMatrix => Path.Combine(Folder, "confusion_matrix_normalised.png");

    public string ReliabilityCurve => Path.Combine(Folder, "reliability.png");

    public string LearningCurves => Path.Combine(Folder, "learning_curves.png");

    public string PriceScatter => Path.Combine(Folder, "price_scatter.png");

    /// <summary>A random sample of the test pictures, with what was said of them.</summary>
    public string SampleGrid => Path.Combine(Folder, "sample_grid.png");

    /// <summary>The worst of the test pictures that were given a wrong class.</summary>
    public string Misclassified => Path.Combine(Folder, "misclassified.png");

    /// <summary>Where in a picture the model found what it said.</summary>
    public string GradCam => Path.Combine(Folder, "grad_cam.png");

    /// <summary>All of it on one page.</summary>
    public string Report => Path.Combine(Folder, "report.html");

    /// <summary>What evaluation writes, and nobody else does.</summary>
    public IReadOnlyList<string> Evaluation =>
        [Metrics, ConfusionMatrix, NormalisedConfusionMatrix, ReliabilityCurve, LearningCurves, PriceScatter, SampleGrid, Misclassified, GradCam, Report];
}
