namespace ShoeData.KaggleImport;

/// <summary>A field of a drafted schema.</summary>
/// <param name="Json">Its columns.</param>
/// <param name="Remark">What a person should do about it; null when nothing.</param>
internal sealed record FieldGuess(string Name, string Json, string? Remark = null);
