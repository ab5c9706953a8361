using NetVips;
using ShoeData.Curation;
using ShoeData.Curation.Duplicates;
using ShoeData.Imaging;

namespace ShoeData.Benchmarks.Duplicates;

/// <summary>
/// Recall and precision of near duplicates: changed copies of every n-th Foot Locker photo, looked for among all of them, so that every
/// colourway and sister model is there to be mistaken for. Thresholds are chosen on one half of the models and measured on the other, both ways.
/// </summary>
internal static class DuplicateFigures
{
    private const int Every = 13;

    /// <param name="details">A file for a row on every pair that was looked at, or null.</param>
    public static void Write(TextWriter output, string? details)
    {
        if (Photo.ReadAll() is not { } photos)
        {
            output.WriteLine("skipped: ../shared/real/footlocker is not there");
            return;
        }

        var planted = photos.Where((_, at) => at % Every == 0).SelectMany(photo => Planting.Names.Select(name => new Plant(photo, name))).ToList();
        var rows = photos.AsParallel().AsOrdered().Select(photo => Row(File.ReadAllBytes(photo.Path)))
            .Concat(planted.AsParallel().AsOrdered().Select((plant, at) => Row(Change(plant, at / Planting.Names.Count * Every)))).ToList();
        var index = new NearIndex(rows.Count, (at, row) => rows[at].CopyTo(row), new CurationOptions());
        var trial = new DuplicateTrial([.. index.Candidates(0).Where(candidate => candidate.Pair.One < photos.Count).Select(candidate => LookOf(candidate, photos, planted))], planted);
        if (details is not null)
            File.WriteAllLines(details, trial.Looks.Select(look => look.ToString()));

        DuplicateText.Write(output, "as shipped", [(Thresholds.Shipped, trial)]);
        DuplicateText.Write(output, "chosen on the other half", [(trial.Half(1).Choose(Planting.Listed), trial.Half(0)), (trial.Half(0).Choose(Planting.Listed), trial.Half(1))]);
        output.WriteLine($"chosen on both halves: {trial.Choose(Planting.Listed)}");
        foreach (var look in trial.Wrong(Thresholds.Shipped, Planting.Names))
            output.WriteLine($"wrong: {look}");
        output.WriteLine($"the index looked at {trial.Looks.Count} pairs, comparing all of them at {ByAllPairs(rows, photos.Count)}");
    }

    private static Look LookOf(NearCandidate candidate, IReadOnlyList<Photo> photos, List<Plant> planted)
    {
        var (one, other) = (candidate.Pair.One, candidate.Pair.Other);
        return other < photos.Count
            ? new Look(Look.Natural, photos[other], photos[one], candidate.Likeness)
            : new Look(planted[other - photos.Count].Kind, planted[other - photos.Count].Photo, photos[one], candidate.Likeness);
    }

    private static int ByAllPairs(List<byte[]> rows, int photos) => Enumerable.Range(0, rows.Count).AsParallel().Sum(other =>
        Enumerable.Range(0, Math.Min(other, photos)).Count(one => NearRow.Compare(rows[one], rows[other], new CurationOptions().NearVector) is not SameFacing.No));

    private static byte[] Change(Plant plant, int seed)
    {
        using var photo = Image.NewFromFile(plant.Photo.Path);
        return Planting.Plant(plant.Kind, photo, new Random(seed));
    }

    private static byte[] Row(byte[] bytes) =>
        NearRow.Of(((DecodeResult.Decoded)PictureDecoder.Decode(bytes, PictureLimits.Default, SquarePicture.WorkingSide(224))).Picture.Pixels);
}
