namespace ShoeData.Training;

/// <summary>The data set as training and evaluation see it.</summary>
/// <param name="Bins">Lower bounds of the classes in dollars, in numeric order, which is the class order.</param>
/// <param name="Fingerprint">SHA-256 of the manifest it was read from.</param>
internal sealed record LabelledShoes(IReadOnlyList<int> Bins, IReadOnlyList<ShoeSample> Samples, string Fingerprint)
{
    public IReadOnlyList<ShoeSample> Of(Split split) => [.. Samples.Where(sample => sample.Split == split)];

    /// <summary>With the validation pictures among those that are learnt from.</summary>
    public LabelledShoes WithoutValidation() =>
        this with { Samples = [.. Samples.Select(sample => sample.Split is Split.Val ? sample with { Split = Split.Train } : sample)] };

    /// <summary>Pictures per class of a split, in class order.</summary>
    public IReadOnlyList<int> Counts(Split split)
    {
        var counts = new int[Bins.Count];
        foreach (var sample in Samples.Where(sample => sample.Split == split))
            counts[sample.Class]++;
        return counts;
    }
}
