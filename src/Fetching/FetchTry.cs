namespace ShoeData.Fetching;

/// <summary>What one try came to, and whether another may do better.</summary>
/// <param name="Again">False for answers that will stay the same.</param>
/// <param name="Wait">What the server asked for by Retry-After.</param>
internal sealed record FetchTry(HttpOutcome Outcome, bool Again = false, TimeSpan? Wait = null);
