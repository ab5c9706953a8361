using ShoeData.Imaging;

namespace ShoeData.Curation.Report;

/// <summary>
/// Writes <c>report.html</c>. A page that shows the same already is left alone: its head names what it was drawn from and what follows it.
/// </summary>
internal sealed class ReportFile(DataLayout layout, CurationOptions options)
{
    private const int Side = 96;

    public async Task WriteAsync(ReportModel model, CancellationToken token)
    {
        // Pictures lie under names made of their content, so the page with names in place of pictures stands for the page.
        var names = model.Pictures.ToDictionary(path => path, path => Path.GetRelativePath(layout.Root, path), StringComparer.Ordinal);
        var source = ContentHash.Of(ReportPage.Draw(model, names).ToString());
        if (await HoldsAsync(source, token))
            return;
        var page = ReportPage.Draw(model, await PreviewsAsync(model, token)).ToString();
        await AtomicFile.WriteTextAsync(layout.DataSetReport, Head(source, page) + page, token);
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

    private async Task<IReadOnlyDictionary<string, string>> PreviewsAsync(ReportModel model, CancellationToken token) =>
        await ParallelStream.Map(model.Pictures, Environment.ProcessorCount, PreviewAsync, token)
            .Where(preview => preview.Address is not null)
            .ToDictionaryAsync(preview => preview.Path, preview => preview.Address ?? "", StringComparer.Ordinal, token);

    private async ValueTask<Preview> PreviewAsync(string path, CancellationToken token)
    {
        var bytes = File.Exists(path) && new FileInfo(path).Length <= options.Limits.MaxBytes ? await File.ReadAllBytesAsync(path, token) : [];
        var small = bytes.Length == 0 ? null : PreviewPicture.Jpeg(bytes, options.Limits, Side);
        return new Preview(path, small is null ? null : $"data:image/jpeg;base64,{Convert.ToBase64String(small)}");
    }

    private sealed record Preview(string Path, string? Address);
}
