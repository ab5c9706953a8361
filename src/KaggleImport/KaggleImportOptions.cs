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

    /// <summary>Where Kaggle's API is; the data sets of <c>--download</c> come from there.</summary>
    [Required, RegularExpression("https?://.+", ErrorMessage = "an http or https address was wanted.")]
    public string ApiAddress { get; init; } = "https://www.kaggle.com/api/v1";

    /// <summary>A larger archive is not downloaded to its end.</summary>
    [Range(1, 1_000_000)]
    public int MaxDownloadMegabytes { get; init; } = 20_000;

    /// <summary>An archive that unpacks to more is refused, as is one that breaks any other of these limits.</summary>
    [Range(1, 1_000_000)]
    public int MaxUnpackedMegabytes { get; init; } = 50_000;

    [Range(1, 10_000_000)]
    public int MaxUnpackedFiles { get; init; } = 500_000;

    /// <summary>Bytes of a file for each byte it takes in the archive, counted for files above 10 MB.</summary>
    [Range(2, 1_000)]
    public int MaxUnpackRatio { get; init; } = 200;
}
