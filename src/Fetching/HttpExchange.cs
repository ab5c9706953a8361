namespace ShoeData.Fetching;

/// <summary>One request and its answer as they went over the wire; a redirect is one, and what it leads to another.</summary>
public sealed record HttpExchange
{
    public required Uri Address { get; init; }

    public required IReadOnlyList<KeyValuePair<string, string>> RequestHeaders { get; init; }

    public required int Status { get; init; }

    public required IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; }

    /// <summary>Unpacked; empty where nobody reads it, as of a redirect or an error.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    public required DateTimeOffset Began { get; init; }

    /// <summary>From asking to the beginning of the answer.</summary>
    public required TimeSpan Latency { get; init; }
}
