namespace ShoeData;

/// <summary>The files of <c>data/baselines/</c>: what a model has to beat.</summary>
public sealed record BaselineLayout(string Folder)
{
    public string Json => Path.Combine(Folder, "baselines.json");

    public string Csv => Path.Combine(Folder, "baselines.csv");

    public string Markdown => Path.Combine(Folder, "baselines.md");

    /// <summary>How much of the variance the leading components explain.</summary>
    public string VariancePlot => Path.Combine(Folder, "explained_variance.png");
}
