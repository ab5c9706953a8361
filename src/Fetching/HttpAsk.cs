namespace ShoeData.Fetching;

/// <summary>What is asked for, and within which limits.</summary>
/// <param name="MaxBytes">Of the body, counted after decompression.</param>
public sealed record HttpAsk(Uri Address, int MaxBytes)
{
    public string Accept { get; init; } = "*/*";

    /// <summary>What is there already: the server may answer that it has not changed.</summary>
    public Validators Known { get; init; } = Validators.None;

    /// <summary>Further headers, e.g. those a page gives its own requests.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>A part of a page that was paced itself, such as its scripts: one try, without the delay.</summary>
    public bool InPassing { get; init; }

    /// <summary>A longer body is cut off instead of refused.</summary>
    public bool CutOff { get; init; }

    /// <summary>Asked before this address and every address it redirects to; null lets it through.</summary>
    public Func<Uri, CancellationToken, Task<HttpOutcome?>>? Objection { get; init; }
}
