namespace ShoeData.Fetching;

/// <summary>Which version of a file a part belongs to.</summary>
/// <param name="Validator">Its strong ETag or its date, for If-Range.</param>
/// <param name="Total">Bytes of the whole file; null when the server does not say.</param>
internal sealed record PartialNote(string Validator, long? Total);
