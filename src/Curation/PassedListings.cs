using ShoeData.Curation.Raw;

namespace ShoeData.Curation;

/// <summary>The listings that passed every rule by themselves; what will be written of them lies on the disk until it is.</summary>
internal sealed class PassedListings(DataLayout layout) : IDisposable
{
    private readonly List<Contender> _contenders = [];
    private readonly RowFile<CuratedImage> _rows = Manifest.Temporary(layout.CuratedManifest, ManifestJson.Default.CuratedImage);

    /// <summary>In the order of the listings.</summary>
    public IReadOnlyList<Contender> Contenders => _contenders;

    public void Add(ListingVerdict.Passed passed) => _contenders.Add(passed.Contender with { Row = _rows.Add(passed.Row) });

    /// <summary>What is known of a contender; its bin and its group are not.</summary>
    public CuratedImage Read(Contender contender) => _rows[contender.Row];

    /// <summary>How its listing is called.</summary>
    public RawKey KeyOf(Contender contender) => _rows.Part(contender.Row, CurationJson.Default.RawKey);

    public void Dispose() => _rows.Dispose();
}
