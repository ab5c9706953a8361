using System.Globalization;
using ShoeData.Curation.Pictures;

namespace ShoeData.Curation.Duplicates;

/// <summary><c>data/curated/near.jsonl</c>. A file that cannot be read, or of another recipe, only means that the work is done again.</summary>
internal sealed class NearFile(DataLayout layout, WantedPictures wanted, CurationOptions options)
{
    // Raised whenever the same signatures would give other pairs, or the same pictures other signatures.
    private const int Version = 3;

    private readonly string _recipe = string.Create(
        CultureInfo.InvariantCulture,
        $"{Version} vector {options.NearVector} structure {options.NearStructure} colour {options.NearColour} tone {options.NearTone}");

    /// <summary>What the last run knew of the pictures that are wanted.</summary>
    public async Task<NearBook> ReadAsync(CancellationToken token)
    {
        if (!File.Exists(layout.Near))
            return NearBook.Empty;
        try
        {
            var (pictures, near) = (new List<int>(), new Dictionary<int, int[]>());
            await foreach (var row in Manifest.ReadAsync(layout.Near, CurationJson.Default.NearRecord, token))
            {
                if (row.Recipe != _recipe || wanted.NumberOf(row.Sha256) is not (var picture and >= 0))
                    continue;
                pictures.Add(picture);
                if (row.Near.Select(wanted.NumberOf).Where(other => other >= 0).ToArray() is { Length: > 0 } others)
                    near[picture] = others;
            }

            return new NearBook([.. pictures.Order()], near);
        }
        catch (UserError)
        {
            return NearBook.Empty;
        }
    }

    public Task WriteAsync(NearBook book, CancellationToken token) =>
        Manifest.WriteOrderedAsync(layout.Near, book.Pictures.Select(picture => RowOf(picture, book)), CurationJson.Default.NearRecord, row => row.Sha256, token);

    private NearRecord RowOf(int picture, NearBook book) =>
        new() { Sha256 = wanted.NameOf(picture), Recipe = _recipe, Near = [.. book.NearOf(picture).Select(wanted.NameOf)] };
}
