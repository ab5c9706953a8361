namespace ShoeData.Training;

/// <summary>Lists published weights, and fetches those of the models that are named.</summary>
internal static class WeightsCommand
{
    /// <param name="models">None to list only.</param>
    /// <exception cref="UserError">There is no such model, or its weights cannot be had.</exception>
    public static async Task RunAsync(StageContext context, IReadOnlyList<string> models, CancellationToken token)
    {
        var folder = WeightsFolder.Current();
        var download = new WeightsDownload(context, folder);
        List<PublishedFile> files = models.Count == 0 ? [.. PublishedFiles.All] : [.. models.SelectMany(PublishedFiles.Of)];
        if (models.Count > 0)
        {
            foreach (var file in files)
                await download.GetAsync(file, token);
        }

        WeightsTable.Write(context.Output, download, files);
        context.Output.Profile.Out.Writer.WriteLine($"Kept in {folder}");
    }
}
