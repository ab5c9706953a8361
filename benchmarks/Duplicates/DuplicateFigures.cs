using System.Globalization;
using NetVips;
using ShoeData.Curation;
using ShoeData.Curation.Duplicates;
using ShoeData.Imaging;

namespace ShoeData.Benchmarks.Duplicates;

/// <summary>
/// Recall and precision of near duplicates: changed copies of every n-th Foot Locker photo, looked for among all of them, so that every
/// colourway and sister model is there to be mistaken for.
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

        var options = new CurationOptions();
        var index = new NearIndex(options);
        foreach (var signature in photos.AsParallel().AsOrdered().Select(photo => Sign(File.ReadAllBytes(photo.Path))))
            index.Add(signature);
        var planted = Enumerable.Range(0, photos.Count).Where(at => at % Every == 0).SelectMany(at => Planting.Names.Select(name => new Planted(at, name))).ToList();
        foreach (var signature in planted.AsParallel().AsOrdered().Select(plant => Sign(Plant(photos[plant.Photo].Path, plant))))
            index.Add(signature);

        var looks = Enumerable.Range(0, photos.Count + planted.Count).AsParallel().AsOrdered()
            .SelectMany(at => index.CandidatesBefore(at).Where(candidate => candidate.Position < photos.Count).Select(candidate => new Look(at, candidate)))
            .ToList();
        var found = looks.Where(look => look.Candidate.Likeness.IsNear(options)).ToList();
        Write(output, photos, planted, found);
        if (details is not null)
            File.WriteAllLines(details, looks.Select(look => Row(look, photos, planted)));
    }

    private static void Write(TextWriter output, IReadOnlyList<Photo> photos, IReadOnlyList<Planted> planted, IReadOnlyList<Look> found)
    {
        var hits = found.Where(look => look.At >= photos.Count && planted[look.At - photos.Count].Photo == look.Candidate.Position).Select(look => planted[look.At - photos.Count]).ToHashSet();
        foreach (var name in Planting.Names)
            output.WriteLine($"recall    {name,-10} {new Tally(hits.Count(plant => plant.Name == name), planted.Count(plant => plant.Name == name))}");
        output.WriteLine($"recall    {"all of it",-10} {new Tally(hits.Count, planted.Count)}");

        var wrong = found.Where(look => !Same(look, photos, planted)).ToList();
        output.WriteLine($"precision {"planted",-10} {new Tally(hits.Count, hits.Count + wrong.Count(look => look.At >= photos.Count))}");
        var natural = found.Where(look => look.At < photos.Count).ToList();
        output.WriteLine($"precision {"natural",-10} {new Tally(natural.Count(look => Same(look, photos, planted)), natural.Count)} pairs of photos of one title and colour");
        foreach (var look in wrong)
            output.WriteLine($"wrong: {Row(look, photos, planted)}");
    }

    private static bool Same(Look look, IReadOnlyList<Photo> photos, IReadOnlyList<Planted> planted) =>
        photos[PhotoOf(look, photos, planted)].Shoe == photos[look.Candidate.Position].Shoe;

    private static int PhotoOf(Look look, IReadOnlyList<Photo> photos, IReadOnlyList<Planted> planted) =>
        look.At < photos.Count ? look.At : planted[look.At - photos.Count].Photo;

    private static string Row(Look look, IReadOnlyList<Photo> photos, IReadOnlyList<Planted> planted)
    {
        var (one, other) = (photos[PhotoOf(look, photos, planted)], photos[look.Candidate.Position]);
        var name = look.At < photos.Count ? "photo" : planted[look.At - photos.Count].Name;
        var likeness = look.Candidate.Likeness;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name};{Path.GetFileName(one.Path)};{Path.GetFileName(other.Path)};{likeness.Structure:0.000};{likeness.Colour:0.00};{likeness.Tone:0.00};{one.Shoe};{other.Shoe}");
    }

    private static byte[] Plant(string path, Planted plant)
    {
        using var photo = Image.NewFromFile(path);
        return Planting.Plant(plant.Name, photo, new Random(plant.Photo));
    }

    private static byte[] Sign(byte[] bytes) =>
        ShoeSignature.Of(((DecodeResult.Decoded)PictureDecoder.Decode(bytes, PictureLimits.Default, SquarePicture.WorkingSide(224))).Picture.Pixels);

    private sealed record Planted(int Photo, string Name);

    private sealed record Look(int At, NearCandidate Candidate);
}
