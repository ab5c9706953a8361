namespace ShoeData.Curation.Report;

/// <summary><c>data/curated/fates.jsonl</c>: one file, so that what is and what was can never disagree.</summary>
internal sealed class FateBook(DataLayout layout)
{
    /// <param name="fates">From <see cref="Fates.Next"/>.</param>
    /// <param name="last">From <see cref="ReadAsync"/>: what the file holds already.</param>
    public async Task KeepAsync(IReadOnlyList<ListingFate> fates, IReadOnlyList<ListingFate> last, CancellationToken token)
    {
        if (!ReferenceEquals(fates, last))
            await Manifest.WriteAsync(layout.CuratedFates, fates, CurationJson.Default.ListingFate, ListingFate.KeyOf, token);
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
