namespace ShoeData.Imaging;

/// <summary>How likely each view is, together 1.</summary>
public sealed record ViewScores
{
    private const int Digits = 4;

    public required double Side { get; init; }

    public required double Top { get; init; }

    public required double Sole { get; init; }

    public required double Angled { get; init; }

    public required double Pair { get; init; }

    public required double Detail { get; init; }

    public required double Turned { get; init; }

    public required double NotAShoe { get; init; }

    public required double Snapshot { get; init; }

    /// <summary>The likeliest view but the side.</summary>
    public ShownView Other() => Enum.GetValues<ShownView>().Where(view => view != ShownView.Side).MaxBy(Of);

    public double Of(ShownView view) => view switch
    {
        ShownView.Side => Side,
        ShownView.Top => Top,
        ShownView.Sole => Sole,
        ShownView.Angled => Angled,
        ShownView.Pair => Pair,
        ShownView.Detail => Detail,
        ShownView.Turned => Turned,
        ShownView.NotAShoe => NotAShoe,
        ShownView.Snapshot => Snapshot,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <param name="odds">Logarithms of the odds, in the order of <see cref="ShownView"/>.</param>
    public static ViewScores Of(ReadOnlySpan<float> odds)
    {
        var likelihoods = Softmax(odds);
        return new ViewScores
        {
            Side = likelihoods[(int)ShownView.Side],
            Top = likelihoods[(int)ShownView.Top],
            Sole = likelihoods[(int)ShownView.Sole],
            Angled = likelihoods[(int)ShownView.Angled],
            Pair = likelihoods[(int)ShownView.Pair],
            Detail = likelihoods[(int)ShownView.Detail],
            Turned = likelihoods[(int)ShownView.Turned],
            NotAShoe = likelihoods[(int)ShownView.NotAShoe],
            Snapshot = likelihoods[(int)ShownView.Snapshot],
        };
    }

    private static double[] Softmax(ReadOnlySpan<float> odds)
    {
        var largest = odds[0];
        foreach (var value in odds)
            largest = Math.Max(largest, value);
        var likelihoods = new double[odds.Length];
        for (var view = 0; view < odds.Length; view++)
            likelihoods[view] = Math.Exp(odds[view] - largest);
        var sum = likelihoods.Sum();
        return [.. likelihoods.Select(likelihood => Math.Round(likelihood / sum, Digits))];
    }
}
