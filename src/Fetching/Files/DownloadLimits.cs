namespace ShoeData.Fetching;

/// <summary>How much, how long and how often.</summary>
/// <param name="MaxBytes">A longer file is not fetched to its end.</param>
/// <param name="Silence">How long a server may say nothing.</param>
/// <param name="FirstDelay">Before the first further try; doubled for each one after it.</param>
public sealed record DownloadLimits(long MaxBytes, TimeSpan Silence, int Retries, TimeSpan FirstDelay, int MaxRedirects)
{
    public static DownloadLimits Of(long maxBytes, FetchingOptions fetching) => new(
        maxBytes,
        TimeSpan.FromSeconds(fetching.TimeoutSeconds),
        fetching.Retries,
        TimeSpan.FromSeconds(fetching.FirstDelaySeconds),
        fetching.MaxRedirects);
}
