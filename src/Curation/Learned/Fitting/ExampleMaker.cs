using ShoeData.Imaging;

namespace ShoeData.Curation.Learned.Fitting;

/// <summary>Makes examples of labelled pictures: each as it is, and in variants, more of the views that are rare.</summary>
internal sealed class ExampleMaker(IReadOnlyList<LabelledPicture> pictures, int folds)
{
    private const int VariantsPerView = 2_500;
    private const int MostVariants = 24;

    private readonly Dictionary<string, int> _sizes = pictures.CountBy(KindOf).ToDictionary();

    // Of the same fold, so that no ground is seen in fitting and in testing.
    private readonly ILookup<int, LabelledPicture> _clutter = pictures.Where(picture => picture.View is ShownView.Snapshot).ToLookup(picture => picture.Fold(folds));

    public async Task<IReadOnlyList<Example>> MakeAsync(Action tick, CancellationToken token)
    {
        var made = new IReadOnlyList<Example>[pictures.Count];
        var results = ParallelStream.Map(
            Enumerable.Range(0, pictures.Count), Environment.ProcessorCount, async (index, inner) => (Index: index, Examples: await OfAsync(pictures[index], inner)), token);
        await foreach (var (index, examples) in results)
        {
            made[index] = examples;
            tick();
        }

        return [.. made.SelectMany(examples => examples)];
    }

    private async Task<IReadOnlyList<Example>> OfAsync(LabelledPicture labelled, CancellationToken token)
    {
        var pixels = await DecodeAsync(labelled.Path, token);
        var dice = labelled.Dice();
        var behind = _clutter[labelled.Fold(folds)].ToList();
        var clutter = labelled.View is ShownView.Side && behind.Count > 0 ? await DecodeAsync(behind[dice.Next(behind.Count)].Path, token) : null;
        var sprite = labelled.View is ShownView.Detail or ShownView.Snapshot ? null : Sprite.Of(pixels);
        var examples = new List<Example> { Original(labelled, pixels) };
        if (!examples[0].Teaches)
            return examples;

        var variants = new Variants(dice, clutter);
        for (var round = 0; round < Rounds(labelled); round++)
        {
            examples.Add(Make(labelled, labelled.View, sprite is null ? variants.Part(pixels) : variants.Again(sprite, labelled.View)));
            if (sprite is not null && Otherwise(variants, sprite, labelled, dice.Next()) is { } other)
                examples.Add(other);
        }

        return examples;
    }

    private int Rounds(LabelledPicture labelled) => Math.Clamp(VariantsPerView / _sizes[KindOf(labelled)], 1, MostVariants);

    private static string KindOf(LabelledPicture picture) => $"{picture.Source} {picture.View}";

    private static Example? Otherwise(Variants variants, Sprite sprite, LabelledPicture labelled, int choice) => (labelled.View, choice % 4) switch
    {
        (ShownView.Side, 0) => Make(labelled, ShownView.Turned, variants.Turned(sprite)),
        (ShownView.Side, 1) => Make(labelled, ShownView.Pair, variants.Pair(sprite)),
        (ShownView.Side or ShownView.Top or ShownView.Sole or ShownView.Angled, 2) => Make(labelled, ShownView.Detail, variants.Detail(sprite)),
        (ShownView.Side, _) => variants.Snapshot(sprite) is { } pixels ? Make(labelled, ShownView.Snapshot, pixels) : null,
        _ => null,
    };

    // A whole table of side views is believed only where the outline agrees: shops show slippers from a corner.
    private static Example Original(LabelledPicture labelled, RgbPixels pixels)
    {
        var doubted = labelled is { IsAssumed: true, View: ShownView.Side }
            && SideView.Judge(PictureMeasures.Of(pixels, model: null), SideLimits.Shipped).Objection is not null;
        return Make(labelled, labelled.View, pixels) with { IsOriginal = true, Teaches = !doubted };
    }

    private static Example Make(LabelledPicture labelled, ShownView view, RgbPixels pixels)
    {
        var cutout = Cutout.Of(pixels);
        var outline = Silhouette.Measure(cutout);
        var features = ViewFeatures.Of(cutout, outline, Quality.Measure(cutout));
        return new Example(labelled, view, view is ShownView.Side ? labelled.Facing : null, features, outline, IsOriginal: false, Teaches: true);
    }

    private static async Task<RgbPixels> DecodeAsync(string path, CancellationToken token) =>
        PictureDecoder.Decode(await File.ReadAllBytesAsync(path, token), PictureLimits.Default, SquarePicture.WorkingSide(new CurationOptions().Size)) switch
        {
            DecodeResult.Decoded decoded => decoded.Picture.Pixels,
            DecodeResult.Broken broken => throw new UserError($"{path}: {broken.Detail}; remove it from the labelled pictures."),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
