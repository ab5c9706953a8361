namespace ShoeData.Curation.Output.Croissant;

/// <summary>One finished file of the data set: its path relative to <c>croissant.json</c>, what it is, and its content address.</summary>
internal sealed record DescribedFile(string Path, string MediaType, string Description, long Bytes, string Sha256)
{
    public static async Task<DescribedFile> ReadAsync(string folder, string path, string mediaType, string description, CancellationToken token)
    {
        var file = System.IO.Path.Combine(folder, path);
        return new DescribedFile(path, mediaType, description, new FileInfo(file).Length, await ContentHash.OfFileAsync(file, token));
    }
}
