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

    /// <summary>Connections to one host at a time.</summary>
    [Range(1, 64)]
    public int ConnectionsPerHost { get; init; } = 4;

    /// <summary>Host names, addresses and networks (<c>10.1.0.0/16</c>) that may be reached although they are loopback or private.</summary>
    public IReadOnlyList<string> AllowedHosts { get; init; } = [];
}
