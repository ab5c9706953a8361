namespace ShoeData.Training;

/// <summary>One labelled picture.</summary>
/// <param name="Path">Absolute path of its file.</param>
/// <param name="Class">Index into the bins, which are in numeric order.</param>
/// <param name="Price">In dollars.</param>
/// <param name="Group">Pictures of one group are not independent of each other.</param>
internal sealed record ShoeSample(Split Split, string Path, int Class, double Price, string Group, string Brand, string Source)
{
    /// <summary>The model's name, in small letters.</summary>
    public string Style { get; init; } = "";

    /// <summary>SHA-256 of the file, by which decoded pictures are recognised.</summary>
    public string FileSha256 { get; init; } = "";
}
