namespace ShoeData.Curation.Report;

/// <summary><c>data/curated/fates.jsonl</c>: one file, so that what is and what was can never disagree.</summary>
internal sealed class FateBook(DataLayout layout)
{
    /// <param name="last">From <see cref="ReadAsync"/>.</param>
    public async Task<IReadOnlyList<ListingFate>> UpdateAsync(IReadOnlyList<ListingFate> last, Curated result, CancellationToken token)
    {
        var next = Fates.Next(last, result.Images.Select(image => image.Split), result.Rejections);
        if (!ReferenceEquals(next, last))
            await Manifest.WriteAsync(layout.CuratedFates, next, CurationJson.Default.ListingFate, ListingFate.KeyOf, token);
        return next;
    }

    /// <summary>What the last run left. A file that cannot be read, say of another version, only means that nothing is known of it.</summary>
    public async Task<IReadOnlyList<ListingFate>> ReadAsync(CancellationToken token)
    {
        try
        {
            return File.Exists(layout.CuratedFates) ? await Manifest.ReadAllAsync(layout.CuratedFates, CurationJson.Default.ListingFate, token) : [];
        }
        catch (UserError)
        {
            return [];
        }
    }
}
