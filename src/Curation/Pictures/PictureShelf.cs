using Spectre.Console;

namespace ShoeData.Curation.Pictures;

/// <summary>The records of all wanted pictures: those of the last run where they still hold, the others worked out now.</summary>
/// <param name="earlier">From <see cref="ReadAsync"/>.</param>
internal sealed class PictureShelf(DataLayout layout, CurationOptions options, IReadOnlyList<PictureRecord> earlier, NearStore near, IReadOnlySet<string> flipped)
{
    private readonly SquareStore _squares = new(layout);

    /// <summary>What the last run kept. A manifest that cannot be read, say of another version, only means that the work is done again.</summary>
    public static async Task<IReadOnlyList<PictureRecord>> ReadAsync(DataLayout layout, CancellationToken token)
    {
        try
        {
            return File.Exists(layout.Pictures) ? await Manifest.ReadAllAsync(layout.Pictures, CurationJson.Default.PictureRecord, token) : [];
        }
        catch (UserError)
        {
            return [];
        }
    }

    /// <param name="wanted">Content address and path of each picture.</param>
    public async Task<IReadOnlyDictionary<string, PictureRecord>> GetAsync(
        IReadOnlyDictionary<string, string> wanted, IAnsiConsole console, CancellationToken token)
    {
        var work = new PictureWork(options, _squares, near, flipped);
        var records = Known(wanted, work);
        var missing = wanted.Keys.Where(sha256 => !records.ContainsKey(sha256)).Order(StringComparer.Ordinal).ToList();
        if (missing.Count == 0)
            return records;

        await console.TrackAsync("measuring pictures", missing.Count, async ticker =>
        {
            var results = ParallelStream.Map(
                missing, PictureWork.AtOnce, async (sha256, inner) => await work.RunAsync(sha256, wanted[sha256], inner), token);
            await foreach (var record in results)
            {
                records[record.Sha256] = record;
                ticker.Advance();
            }
        });
        return records;
    }

    /// <summary>Keeps exactly these for the next run, and removes the squares of all others.</summary>
    public async Task KeepAsync(IReadOnlyDictionary<string, PictureRecord> records, CancellationToken token)
    {
        _squares.Flush();
        await near.KeepAsync([.. records.Values.Where(record => record.Facts is not null).Select(record => record.Sha256)], token);
        await Manifest.WriteAsync(layout.Pictures, records.Values, CurationJson.Default.PictureRecord, record => record.Sha256, token);
        _squares.Prune(records.Values.Select(record => record.Facts?.SquareSha256).OfType<string>().ToHashSet());
    }

    private Dictionary<string, PictureRecord> Known(IReadOnlyDictionary<string, string> wanted, PictureWork work)
    {
        var squares = _squares.Names();
        return earlier.Where(record => record.Recipe == work.RecipeOf(record.Sha256) && wanted.ContainsKey(record.Sha256) && Holds(record, squares))
            .ToDictionary(record => record.Sha256);
    }

    // A picture that was not there may be by now.
    private bool Holds(PictureRecord record, HashSet<string> squares) =>
        record.Facts is { } facts ? squares.Contains(facts.SquareSha256) && near.Has(record.Sha256) : record.Fault?.Reason is not RejectReason.ImageMissing;
}
