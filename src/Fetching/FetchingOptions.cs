using System.ComponentModel.DataAnnotations;

namespace ShoeData.Fetching;

/// <summary>Limits on everything that is fetched, and who we say we are.</summary>
public sealed record FetchingOptions : IStageOptions
{
    public static string Section => "Fetching";

    /// <summary>The product part of the User-Agent header.</summary>
    [Required, RegularExpression(@"[\w.\-]+/[\w.\-]+", ErrorMessage = "a product and its version, such as ShoeData/1.0, was wanted.")]
    public string UserAgent { get; init; } = "ShoeData/1.0";

    /// <summary>A page or e-mail address where a shop can reach whoever runs this; stands in the User-Agent header.</summary>
    [RegularExpression(@"[!-'*-\[\]-~]*", ErrorMessage = "a web or e-mail address in plain ASCII without spaces and brackets was wanted.")]
    public string Contact { get; init; } = "";

    /// <summary>A larger picture is cut off there and counted as too large; counted after decompression.</summary>
    [Range(1, 1 << 30)]
    public int MaxImageBytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>For one try: connecting, redirects and the whole body.</summary>
    [Range(0.1, 3600)]
    public double TimeoutSeconds { get; init; } = 30;

    [Range(0, 20)]
    public int MaxRedirects { get; init; } = 5;

    /// <summary>Further tries after 408, 429, 5xx and network errors; nothing else is tried again.</summary>
    [Range(0, 10)]
    public int Retries { get; init; } = 3;

    /// <summary>Before the first further try; doubled for each one after it, with jitter.</summary>
    [Range(0.01, 60)]
    public double FirstDelaySeconds { get; init; } = 1;

    /// <summary>The longest wait before a further try. A server that asks for more is left alone.</summary>
    [Range(0.01, 3600)]
    public double MaxDelaySeconds { get; init; } = 60;

    /// <summary>Requests under way at one host; a site's own images_at_once takes its place.</summary>
    [Range(1, 64)]
    public int ConnectionsPerHost { get; init; } = 1;

    /// <summary>Least time between the beginnings of two requests to one host; a site's own delay_seconds takes its place.</summary>
    [Range(0, 3600)]
    public double FloorDelaySeconds { get; init; }

    /// <summary>
    /// The delay goes towards the time a host takes to answer, times this; 0 keeps it at the floor. An answer that is an error never shortens it.
    /// </summary>
    [Range(0, 100)]
    public double LatencyFactor { get; init; } = 1;

    /// <summary>After so many failures in a row a host is left to rest.</summary>
    [Range(1, 1000)]
    public int BreakerFailures { get; init; } = 5;

    /// <summary>For how long, the first time; doubled with every further failure.</summary>
    [Range(0.01, 3600)]
    public double BreakerRestSeconds { get; init; } = 30;

    /// <summary>A host that has failed for so long is left for the next run.</summary>
    [Range(0, 86400)]
    public double StallSeconds { get; init; } = 600;

    /// <summary>Host names, addresses and networks (<c>10.1.0.0/16</c>) that may be reached although they are loopback or private.</summary>
    public IReadOnlyList<string> AllowedHosts { get; init; } = [];
}
