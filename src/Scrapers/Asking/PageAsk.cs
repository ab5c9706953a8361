namespace ShoeData.Scrapers.Asking;

/// <summary>A page, an answer of the shop's interface, or a part of a page.</summary>
/// <param name="Headers">Those a page gave its own request.</param>
internal sealed record PageAsk(Uri Address, IReadOnlyList<KeyValuePair<string, string>> Headers)
{
    public PageAsk(Uri address)
        : this(address, [])
    {
    }

    /// <summary>A part of a page that was paced itself, such as its scripts.</summary>
    public bool InPassing { get; init; }
}
