namespace ShoeData.Curation.Report;

/// <summary>
/// Writes <c>report.html</c>. A page that shows the same already is left alone: its head names what it was drawn from and what follows it.
/// </summary>
internal sealed class ReportFile(DataLayout layout, CurationOptions options)
{
    /// <summary>The page to be written; null where the file shows the same already.</summary>
    public async Task<string?> DrawAsync(ReportModel model, CancellationToken token)
    {
        // Pictures lie under names made of their content, so the page with names in place of pictures stands for the page.
        var names = model.Pictures.ToDictionary(path => path, path => Path.GetRelativePath(layout.Root, path), StringComparer.Ordinal);
        var source = ContentHash.Of(ReportPage.Draw(model, names).ToString());
        if (await HoldsAsync(source, token))
            return null;
        var page = ReportPage.Draw(model, await new PreviewShelf(layout, options).GetAsync([.. model.Pictures], token)).ToString();
        return Head(source, page) + page;
    }

    /// <param name="page">From <see cref="DrawAsync"/>.</param>
    public async Task WriteAsync(string? page, CancellationToken token)
    {
        if (page is not null)
            await AtomicFile.WriteTextAsync(layout.DataSetReport, page, token);
    }

    private static string Head(string source, string page) => $"<!doctype html>\n<!-- {source} {ContentHash.Of(page)} -->\n";

    private async Task<bool> HoldsAsync(string source, CancellationToken token)
    {
        if (!File.Exists(layout.DataSetReport))
            return false;
        var text = await File.ReadAllTextAsync(layout.DataSetReport, token);
        var length = Head(source, "").Length;
        return text.Length > length && text.StartsWith(Head(source, text[length..]), StringComparison.Ordinal);
    }
}
