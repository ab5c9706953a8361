using ShoeData.Curation.Raw;
using ShoeData.Curation.Splitting;

namespace ShoeData.Curation;

/// <summary>The listings that passed every rule by themselves; what will be written of them lies on the disk until it is.</summary>
internal sealed class PassedListings(DataLayout layout, Scratch scratch) : IDisposable
{
    private readonly Column<Contender> _contenders = scratch.Column<Contender>();
    private readonly RowFile<CuratedImage> _rows = Manifest.Temporary(layout.CuratedManifest, ManifestJson.Default.CuratedImage);
    private readonly NumberedNames<StyleUse> _styles = new(layout.CuratedManifest + ".styles");
    private readonly NumberedNames<int> _families = new(layout.CuratedManifest + ".families");
    private Styles? _numbered;

    /// <summary>In the order of the listings.</summary>
    public IReadOnlyList<Contender> Contenders => _contenders;

    /// <summary>Names of sources and brands.</summary>
    public SharedTexts Texts { get; } = new();

    public async ValueTask AddAsync(ListingVerdict.Passed passed, CancellationToken token)
    {
        var (source, at) = (passed.Row.Source, _contenders.Count);
        _contenders.Add(passed.Contender with
        {
            Row = _rows.Add(passed.Row),
            Source = Texts.NumberOf(source),
            Brand = Texts.NumberOf(passed.Row.Brand),
            Family = -1,
        });
        await _styles.AddAsync(passed.Row.Style, new StyleUse(StyleUser.Contender, at), token);
        // The same number may mean another model in another shop.
        if (passed.Family is { } family)
            await _families.AddAsync($"{source}\t{family}", at, token);
    }

    /// <summary>Gives every contender the numbers of its style and its family, once all are added. What it returns lives as long as this.</summary>
    /// <param name="ties">Styles that a person named.</param>
    public async Task<Styles> NumberAsync(EarlierRuns earlier, IEnumerable<string> ties, CancellationToken token)
    {
        await foreach (var (style, split) in earlier.Splits.WithCancellation(token))
            await _styles.AddAsync(style, new StyleUse(StyleUser.Split, (int)split), token);
        await foreach (var (style, fold) in earlier.Folds.WithCancellation(token))
            await _styles.AddAsync(style, new StyleUse(StyleUser.Fold, fold), token);
        foreach (var style in ties)
            await _styles.AddAsync(style, new StyleUse(StyleUser.Tie), token);
        foreach (var family in _families.Numbered(token))
            _contenders[family.Use] = _contenders[family.Use] with { Family = family.Number };
        return _numbered = Styles.Of(layout, _styles, (at, style) => _contenders[at] = _contenders[at] with { Style = style }, scratch, token);
    }

    /// <summary>What is known of a contender; its bin and its group are not.</summary>
    public CuratedImage Read(Contender contender) => _rows[contender.Row];

    /// <summary>How its listing is called.</summary>
    public RawKey KeyOf(Contender contender) => _rows.Part(contender.Row, CurationJson.Default.RawKey);

    public void Dispose()
    {
        _rows.Dispose();
        _styles.Dispose();
        _families.Dispose();
        _numbered?.Dispose();
    }
}
