namespace ShoeData.Curation.Output;

/// <summary>A column of one of the data set's tables.</summary>
/// <param name="Type">In the words of schema.org, e.g. <c>sc:Text</c>.</param>
internal sealed record Column(string Name, string Type, string Meaning);
