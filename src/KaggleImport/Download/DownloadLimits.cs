using ShoeData.Fetching;

namespace ShoeData.KaggleImport;

/// <summary>How much, how long and how often.</summary>
internal sealed record DownloadLimits(long MaxBytes, TimeSpan Silence, int Retries, TimeSpan FirstDelay, int MaxRedirects)
{
    public static DownloadLimits Of(KaggleImportOptions options, FetchingOptions fetching) => new(
        options.MaxDownloadMegabytes * 1_000_000L,
        TimeSpan.FromSeconds(fetching.TimeoutSeconds),
        fetching.Retries,
        TimeSpan.FromSeconds(fetching.FirstDelaySeconds),
        fetching.MaxRedirects);
}
