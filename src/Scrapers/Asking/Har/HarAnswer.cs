namespace ShoeData.Scrapers.Asking.Har;

/// <summary>One recorded answer.</summary>
/// <param name="Address">Scrubbed.</param>
internal sealed record HarAnswer(string Address, int Status, IReadOnlyList<KeyValuePair<string, string>> Headers, byte[] Body);
