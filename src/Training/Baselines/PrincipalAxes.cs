using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>Principal component analysis, exact, by the eigenvectors of the smaller of the two products of the centred rows.</summary>
internal sealed class PrincipalAxes : IDisposable
{
    private const double Negligible = 1e-7;
    private readonly Tensor _mean;
    private readonly Tensor _axes;
    private readonly double _scale;

    private PrincipalAxes(Tensor mean, Tensor axes, double[] variances, double total)
    {
        _mean = mean;
        _axes = axes;
        _scale = 1 / Math.Sqrt(Math.Max(variances[0], double.Epsilon));
        Shares = [.. variances.Select(variance => variance / total)];
    }

    /// <summary>What each axis explains of all variance, the largest first.</summary>
    public IReadOnlyList<double> Shares { get; }

    public int Count => Shares.Count;

    /// <param name="rows">n x d.</param>
    /// <param name="most">How many axes at most.</param>
    public static PrincipalAxes Fit(Tensor rows, int most)
    {
        using var scope = NewDisposeScope();
        var mean = rows.mean([0]);
        var centred = rows - mean;
        var wide = rows.shape[1] > rows.shape[0];
        // The product in double precision would take most of the time, and no axis that is kept needs it.
        var product = (wide ? centred.matmul(centred.t()) : centred.t().matmul(centred)).to(ScalarType.Float64);
        var (values, vectors) = linalg.eigh(product);
        var all = values.data<double>().ToArray().Reverse().ToArray();
        var count = Math.Max(1, Math.Min(most, all.Count(value => value > Negligible * all[0])));
        var leading = vectors.flip(1).narrow(1, 0, count).to(ScalarType.Float32);
        var axes = nn.functional.normalize(wide ? centred.t().matmul(leading) : leading, dim: 0);
        var freedom = Math.Max(1, rows.shape[0] - 1);
        return new PrincipalAxes(
            mean.MoveToOuterDisposeScope(),
            SameSigns(axes).MoveToOuterDisposeScope(),
            [.. all.Take(count).Select(value => value / freedom)],
            centred.to(ScalarType.Float64).square().sum().item<double>() / freedom);
    }

    /// <summary>Scores on all axes (n x axes, double), all by the same factor, so that the first axis has variance 1 where the axes were fitted.</summary>
    public Tensor Project(Tensor rows)
    {
        using var scope = NewDisposeScope();
        return ((rows - _mean).matmul(_axes).to(ScalarType.Float64) * _scale).MoveToOuterDisposeScope();
    }

    public void Dispose()
    {
        _mean.Dispose();
        _axes.Dispose();
    }

    // An eigenvector's sign is arbitrary: its largest element is made positive.
    private static Tensor SameSigns(Tensor axes)
    {
        var largest = axes.abs().argmax(0).unsqueeze(0);
        return axes * axes.gather(0, largest).sign();
    }
}
