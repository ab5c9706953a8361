using System.Collections;
using System.Globalization;
using ShoeData.Curation.Pictures;

namespace ShoeData.Curation.Duplicates;

/// <summary><c>data/curated/near.jsonl</c>. A file that cannot be read, or of another recipe, only means that the work is done again.</summary>
internal sealed class NearFile(DataLayout layout, WantedPictures wanted, CurationOptions options, Scratch scratch)
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
            var pictures = new BitArray(wanted.Count);
            using var near = scratch.Sorter<NearPair>();
            await foreach (var row in Manifest.ReadAsync(layout.Near, CurationJson.Default.NearRecord, token))
            {
                if (row.Recipe != _recipe || wanted.NumberOf(row.Sha256) is not (var picture and >= 0))
                    continue;
                pictures[picture] = true;
                foreach (var other in row.Near.Select(wanted.NumberOf).Where(other => other >= 0))
                    near.Add(new NearPair(picture, other));
            }

            return new NearBook(pictures, scratch.Column(near.Sorted()));
        }
        catch (UserError)
        {
            return NearBook.Empty;
        }
    }

    public Task WriteAsync(NearBook book, CancellationToken token) =>
        Manifest.WriteOrderedAsync(layout.Near, Rows(book), CurationJson.Default.NearRecord, row => row.Sha256, token);

    private IEnumerable<NearRecord> Rows(NearBook book)
    {
        using var runs = SortedRuns.Of(book.Near, pair => pair.One).GetEnumerator();
        var isLeft = runs.MoveNext();
        foreach (var picture in book.Pictures)
        {
            var near = isLeft && runs.Current[0].One == picture ? runs.Current : [];
            yield return new NearRecord { Sha256 = wanted.NameOf(picture), Recipe = _recipe, Near = [.. near.Select(pair => wanted.NameOf(pair.Other))] };
            isLeft = near.Count > 0 ? runs.MoveNext() : isLeft;
        }
    }
}
