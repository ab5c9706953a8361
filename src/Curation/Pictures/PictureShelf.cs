using Spectre.Console;

namespace ShoeData.Curation.Pictures;

/// <summary>The records of all wanted pictures: those of the last run where they still hold, the others worked out now.</summary>
internal sealed class PictureShelf(DataLayout layout, CurationOptions options, WantedPictures wanted, NearStore near, IReadOnlySet<string> flipped, Scratch scratch)
{
    private readonly SquareStore _squares = new(layout);

    public async Task<MeasuredPictures> GetAsync(IAnsiConsole console, CancellationToken token)
    {
        var work = new PictureWork(options, _squares, near, flipped);
        var records = Known(work);
        var missing = records.Missing.Count();
        if (missing == 0)
            return records;

        await console.TrackAsync("measuring pictures", missing, async ticker =>
        {
            var results = ParallelStream.Map(records.Missing, PictureWork.AtOnce, async (number, inner) => (Number: number, Record: await RunAsync(work, number, inner)), token);
            await foreach (var (number, record) in results)
            {
                records.Add(number, record);
                ticker.Advance();
            }
        });
        return records;
    }

    /// <summary>Keeps exactly these for the next run, and removes the squares of all others.</summary>
    public async Task KeepAsync(MeasuredPictures records, CancellationToken token)
    {
        _squares.Flush();
        await near.KeepAsync(records.Usable, token);
        if (!records.AreAsBefore)
        {
            await AtomicFile.WriteAsync(layout.Pictures, stream =>
            {
                for (var number = 0; number < wanted.Count; number++)
                    records.CopyTo(stream, number);
                return Task.CompletedTask;
            }, token);
        }

        _squares.Prune(records.SquareHeads, scratch);
    }

    private ValueTask<PictureRecord> RunAsync(PictureWork work, int number, CancellationToken token)
    {
        var picture = wanted[number];
        return new(work.RunAsync(number, picture.Name.ToString(), layout.RawSource(picture.Source).ImageFile(picture.Name.ToString(), picture.Format), token));
    }

    // A manifest that cannot be read, say of another version, only means that the work is done again.
    private MeasuredPictures Known(PictureWork work)
    {
        if (!File.Exists(layout.Pictures))
            return new MeasuredPictures(layout, wanted, null, scratch);
        var earlier = Manifest.Open(layout.Pictures, CurationJson.Default.PictureRecord);
        var records = new MeasuredPictures(layout, wanted, earlier, scratch);
        try
        {
            ParallelRows.For(earlier.Count, row => Take(earlier[row], row, records, work));
            return records;
        }
        catch (UserError)
        {
            records.Dispose();
            return new MeasuredPictures(layout, wanted, null, scratch);
        }
    }

    private void Take(PictureRecord record, int row, MeasuredPictures records, PictureWork work)
    {
        if (record.Recipe == work.RecipeOf(record.Sha256) && wanted.NumberOf(record.Sha256) is var number and >= 0 && Holds(record, number))
            records.Take(number, row, record);
    }

    // A picture that was not there may be by now.
    private bool Holds(PictureRecord record, int number) =>
        record.Facts is { } facts ? _squares.Has(facts.SquareSha256) && near.Has(number) : record.Fault?.Reason is not RejectReason.ImageMissing;
}
