using System.Globalization;

namespace ShoeData.Curation.Duplicates;

/// <summary><c>data/curated/near.jsonl</c>. A file that cannot be read, or of another recipe, only means that the work is done again.</summary>
internal sealed class NearFile(DataLayout layout, CurationOptions options)
{
    // Raised whenever the same signatures would give other pairs, or the same pictures other signatures.
    private const int Version = 3;

    private readonly string _recipe = string.Create(
        CultureInfo.InvariantCulture,
        $"{Version} vector {options.NearVector} structure {options.NearStructure} colour {options.NearColour} tone {options.NearTone}");

    public async Task<NearBook> ReadAsync(CancellationToken token)
    {
        if (!File.Exists(layout.Near))
            return NearBook.Empty;
        try
        {
            return new NearBook(await Manifest.ReadAsync(layout.Near, CurationJson.Default.NearRecord, token)
                .Where(row => row.Recipe == _recipe)
                .ToDictionaryAsync(row => row.Sha256, row => row.Near, cancellationToken: token));
        }
        catch (UserError)
        {
            return NearBook.Empty;
        }
    }

    public Task WriteAsync(NearBook book, CancellationToken token) =>
        Manifest.WriteAsync(layout.Near, book.Records(_recipe), CurationJson.Default.NearRecord, row => row.Sha256, token);
}
