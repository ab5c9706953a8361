namespace ShoeData.Fetching;

/// <summary>What one address of a chain of redirects answered.</summary>
/// <param name="Exchange">Null when no answer came, or more of it than is read.</param>
internal abstract record Hop(HttpExchange? Exchange)
{
    /// <summary>The chain's end.</summary>
    public sealed record Ended(FetchTry Try, HttpExchange? Exchange) : Hop(Exchange);

    public sealed record GoesOn(Uri Next, HttpExchange? Exchange) : Hop(Exchange);
}
