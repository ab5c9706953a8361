using ShoeData.Curation.Output;

namespace ShoeData.Curation.Report;

/// <summary><c>data/curated/fates.jsonl</c>: one file, so that what is and what was can never disagree.</summary>
internal sealed class FateBook : IDisposable
{
    private readonly DataLayout _layout;
    private readonly RowFile<ListingFate>? _last;
    private bool? _areSame;

    /// <summary>What the last run left. A file that cannot be read, say of another version, only means that nothing is known of it.</summary>
    public FateBook(DataLayout layout)
    {
        _layout = layout;
        _last = File.Exists(layout.CuratedFates) ? Manifest.Open(layout.CuratedFates, CurationJson.Default.ListingFate) : null;
        if (!IsReadable(Last))
        {
            _last?.Dispose();
            _last = null;
        }
    }

    /// <summary>What became of each listing since the last run that decided otherwise.</summary>
    public FateChanges Changes(Curated result, DataSetReader reader) => FateChanges.Of(AreSame(result, reader) ? Last : Fates.Next(Last, NowOf(result, reader)));

    /// <summary>Keeps what became of each listing in this run. One that decides as the last one did leaves the file as it is.</summary>
    public async Task KeepAsync(Curated result, DataSetReader reader, CancellationToken token)
    {
        if (!AreSame(result, reader))
            await Manifest.WriteOrderedAsync(_layout.CuratedFates, Fates.Next(Last, NowOf(result, reader)), CurationJson.Default.ListingFate, ListingFate.KeyOf, token);
    }

    public void Dispose() => _last?.Dispose();

    // Asked twice, and worked out once.
    private bool AreSame(Curated result, DataSetReader reader) => _areSame ??= Fates.Next(Last, NowOf(result, reader)).All(fate => fate.Now == fate.Before);

    private IEnumerable<ListingFate> Last => _last ?? Enumerable.Empty<ListingFate>();

    private static IEnumerable<ListingFate> NowOf(Curated result, DataSetReader reader)
    {
        return Fates.Now(
            ParallelRows.Select(result.Shoes, shoe => Fates.Of(shoe, reader.KeyOf(shoe))),
            ParallelRows.Select(result.Rejected.InOrder, listing => Fates.Of(result.Rejected.Read(listing))));
    }

    private static bool IsReadable(IEnumerable<ListingFate> fates)
    {
        try
        {
            var last = "";
            foreach (var key in fates.Select(ListingFate.KeyOf))
            {
                if (string.CompareOrdinal(last, key) >= 0)
                    return false;
                last = key;
            }

            return true;
        }
        catch (UserError)
        {
            return false;
        }
    }
}
