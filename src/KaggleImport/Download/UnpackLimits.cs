namespace ShoeData.KaggleImport;

/// <summary>What an archive may become.</summary>
/// <param name="MaxRatio">Bytes of a file for each byte it takes in the archive.</param>
internal sealed record UnpackLimits(long MaxBytes, int MaxFiles, int MaxRatio)
{
    /// <summary>Below this, a ratio says nothing: an empty table of a million commas is no bomb.</summary>
    public const long RatioCountsFrom = 10_000_000;

    public static UnpackLimits Of(KaggleImportOptions options) => new(options.MaxUnpackedMegabytes * 1_000_000L, options.MaxUnpackedFiles, options.MaxUnpackRatio);
}
