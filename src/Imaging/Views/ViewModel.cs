namespace ShoeData.Imaging;

/// <summary>The learned part: two linear models on <see cref="ViewFeatures"/>, for the toe and, once the toe points right, for the view.</summary>
/// <param name="Scaling">How features are made comparable.</param>
/// <param name="Toe">Weights of the features less those of the mirrored picture: a mirrored picture gets the opposite answer.</param>
/// <param name="Views">Weights of each <see cref="ShownView"/>, the last one its bias.</param>
public sealed record ViewModel(FeatureScaling Scaling, float[] Toe, float[][] Views)
{
    /// <summary>The weights that come with the program.</summary>
    public static ViewModel Shipped => Lazily.Model;

    /// <summary>Above 0 where the toe points right.</summary>
    public float ToeEvidence(ReadOnlySpan<float> features)
    {
        var (here, mirrored) = (Scaling.Apply(features), Scaling.Apply(ViewFeatures.Mirror(features)));
        return Vectors.Dot(Toe, here) - Vectors.Dot(Toe, mirrored);
    }

    public ViewAnswer Answer(ReadOnlySpan<float> features)
    {
        var evidence = ToeEvidence(features);
        var scaled = Scaling.Apply(evidence < 0 ? ViewFeatures.Mirror(features) : features);
        var odds = new float[Views.Length];
        for (var view = 0; view < odds.Length; view++)
            odds[view] = Vectors.Dot(scaled, Views[view]) + Views[view][^1];
        return new ViewAnswer(ViewScores.Of(odds), ToeDirection.Of(evidence));
    }

    private static class Lazily
    {
        public static readonly ViewModel Model = ViewModelFile.ReadShipped();
    }
}
