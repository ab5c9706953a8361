namespace ShoeData.Curation.Duplicates;

/// <summary>Two styles that share a picture, so that they may not be separated.</summary>
internal sealed record StyleLink(string One, string Other);
