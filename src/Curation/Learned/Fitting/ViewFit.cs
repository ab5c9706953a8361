using ShoeData.Imaging;

namespace ShoeData.Curation.Learned.Fitting;

/// <summary>Fits the learned part: the toe on side views and their mirror images, then the views on pictures whose toe points right.</summary>
internal static class ViewFit
{
    public const string Recipe = "toe: 12 epochs, penalty 0.001; views: 25 epochs, penalty 0.001; Adam 0.002; side views weigh as much as all others together";

    private const float Rate = 0.002f;
    private const float Penalty = 0.001f;
    private const int ToeEpochs = 12;
    private const int ViewEpochs = 25;
    private const float SideShare = 0.5f;
    private static readonly int Classes = Enum.GetValues<ShownView>().Length;

    public static ViewModel Fit(IReadOnlyList<Example> examples)
    {
        var usable = examples.Where(example => example is { Teaches: true, Features: not null }).ToList();
        var features = usable.Select(example => example.Features ?? []).ToList();
        var scaling = FeatureScaling.Of([.. features, .. features.Select(row => ViewFeatures.Mirror(row))]);
        var blank = new ViewModel(scaling, new float[ViewFeatures.Count], []);
        var toe = blank with { Toe = FitToe(usable, scaling) };
        return toe with { Views = FitViews(usable, toe) };
    }

    private static float[] FitToe(List<Example> examples, FeatureScaling scaling)
    {
        var (rows, labels) = (new List<float[]>(), new List<int>());
        foreach (var example in examples.Where(example => example.Facing is not null))
        {
            var difference = scaling.Apply(example.Features);
            Vectors.AddScaled(difference, scaling.Apply(ViewFeatures.Mirror(example.Features)), -1);
            rows.AddRange([difference, [.. difference.Select(value => -value)]]);
            labels.AddRange(example.Facing is Facing.Right ? [0, 1] : [1, 0]);
        }

        var model = new SoftmaxFit(classes: 2, ToeEpochs, Rate, Penalty).Fit(rows, labels, [.. rows.Select(_ => 1f)]);
        Vectors.AddScaled(model[0], model[1], -1);
        return model[0][..^1];
    }

    private static float[][] FitViews(List<Example> examples, ViewModel toe)
    {
        var rows = examples.Select(example => toe.Scaling.Apply(FacesLeft(example, toe) ? ViewFeatures.Mirror(example.Features) : example.Features)).ToList();
        var sizes = examples.CountBy(example => example.View).ToDictionary();
        var weights = examples.Select(example =>
            examples.Count / (float)sizes[example.View] * (example.View is ShownView.Side ? SideShare : (1 - SideShare) / (sizes.Count - 1))).ToList();
        return new SoftmaxFit(Classes, ViewEpochs, Rate, Penalty).Fit(rows, [.. examples.Select(example => (int)example.View)], weights);
    }

    private static bool FacesLeft(Example example, ViewModel toe) =>
        example.Facing is { } known ? known is Facing.Left : toe.ToeEvidence(example.Features) < 0;
}
