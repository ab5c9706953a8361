using System.ComponentModel.DataAnnotations;

namespace ShoeData.KaggleImport;

/// <summary>Which tables are imported, and how.</summary>
public sealed record KaggleImportOptions : IStageOptions
{
    public static string Section => "KaggleImport";

    public IReadOnlyList<KaggleFile> Files { get; init; } = [];

    /// <summary>Folder of the column schemas, relative to the repository root.</summary>
    [Required]
    public string SchemasFolder { get; init; } = "config/kaggle";

    /// <summary>Rows whose pictures are fetched and stored at the same time.</summary>
    [Range(1, 256)]
    public int Parallel { get; init; } = 8;

    /// <summary>Pictures taken of one listing, in the order the table gives them.</summary>
    [Range(1, 100)]
    public int MaxPicturesPerListing { get; init; } = 10;
}
