using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>Principal components of some features, then softmax regression. How many components and what penalty, validation chooses; test is read once.</summary>
internal static class LinearBaseline
{
    // A product of more rows than this would take minutes, and gives the same leading axes.
    private const int MostRows = 4000;
    private static readonly int[] Components = [16, 32, 64, 128, 256, 512];
    private static readonly double[] Penalties = [1e-4, 1e-3, 1e-2, 1e-1, 1];

    public static LinearOutcome Fit(FeatureRows rows, LabelledShoes shoes, int seed, CancellationToken token)
    {
        using var axes = AxesOf(rows.Train, seed);
        using var train = axes.Project(rows.Train);
        using var val = axes.Project(rows.Val);
        using var test = axes.Project(rows.Test);
        var best = Search(train, val, shoes, axes, token).MinBy(choice => choice.ValidationLoss)
            ?? throw new InvalidOperationException("nothing to choose from");
        using var model = Model(train, shoes, best.Components, best.Penalty);
        var scale = PriceScale.Of(shoes);
        var calibration = Calibration.Fit(shoes.Of(Split.Val), Ask(model, val, best.Components), scale);
        return new LinearOutcome(
            (int)rows.Train.shape[1],
            best,
            axes.Shares,
            [.. shoes.Of(Split.Test).Zip(Ask(model, test, best.Components), (sample, said) => PredictedShoe.From(sample, said, calibration, scale))]);
    }

    private static PrincipalAxes AxesOf(Tensor rows, int seed)
    {
        if (rows.shape[0] <= MostRows)
            return PrincipalAxes.Fit(rows, Components[^1]);
        using var drawn = rows[tensor([.. BatchQueue.Shuffled((int)rows.shape[0], Seeds.Of(seed)).Take(MostRows).Order().Select(row => (long)row)])];
        return PrincipalAxes.Fit(drawn, Components[^1]);
    }

    private static IEnumerable<BaselineChoice> Search(Tensor train, Tensor val, LabelledShoes shoes, PrincipalAxes axes, CancellationToken token)
    {
        var truth = shoes.Of(Split.Val);
        foreach (var components in Components.Select(count => Math.Min(count, axes.Count)).Distinct())
        {
            foreach (var penalty in Penalties)
            {
                token.ThrowIfCancellationRequested();
                using var model = Model(train, shoes, components, penalty);
                var said = Ask(model, val, components);
                yield return new BaselineChoice(
                    components,
                    penalty,
                    truth.Zip(said, (sample, of) => -Math.Log(Math.Max(of[sample.Class], 1e-12))).Average(),
                    truth.Zip(said, (sample, of) => of.Index().MaxBy(pair => pair.Item).Index == sample.Class ? 1.0 : 0).Average(),
                    axes.Shares.Take(components).Sum());
            }
        }
    }

    private static SoftmaxRegression Model(Tensor train, LabelledShoes shoes, int components, double penalty)
    {
        using var leading = train.narrow(1, 0, components);
        return SoftmaxRegression.Fit(leading, [.. shoes.Of(Split.Train).Select(sample => sample.Class)], shoes.Bins.Count, penalty);
    }

    private static IReadOnlyList<double[]> Ask(SoftmaxRegression model, Tensor rows, int components)
    {
        using var leading = rows.narrow(1, 0, components);
        return model.Probabilities(leading);
    }
}
