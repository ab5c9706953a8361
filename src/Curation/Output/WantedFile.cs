namespace ShoeData.Curation.Output;

/// <summary>A file that is to lie in the data set.</summary>
/// <param name="Path">Relative to the data set's folder, with <c>/</c>.</param>
/// <param name="Content">The SHA-256 of its content.</param>
/// <param name="Shoe">Whose picture it is, by its index among all shoes.</param>
internal sealed record WantedFile(string Path, ContentName Content, int Shoe);
