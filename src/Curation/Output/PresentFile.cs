namespace ShoeData.Curation.Output;

/// <summary>A file that lies in the data set.</summary>
/// <param name="Path">Relative to the data set's folder, with <c>/</c>.</param>
/// <param name="Content">The SHA-256 of its content; none of one that cannot be read.</param>
internal sealed record PresentFile(string Path, ContentName Content);
