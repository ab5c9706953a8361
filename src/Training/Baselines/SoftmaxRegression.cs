using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>
/// Multinomial logistic regression with an L2 penalty on all but the intercepts, fitted on all rows at once by accelerated gradients with restarts
/// (O'Donoghue and Candes 2015). libtorch's L-BFGS would do it too, but prints a warning of its own each time.
/// </summary>
internal sealed class SoftmaxRegression : IDisposable
{
    private const int MostSteps = 3000;
    private const double SmallestGradient = 1e-6;

    // The curvature of a softmax is at most a half for rows of length 1 on average along every direction.
    private const double Curvature = 0.5;
    private readonly Tensor _weights;

    private SoftmaxRegression(Tensor weights) => _weights = weights;

    /// <param name="rows">n x d, double, centred, and of variance 1 at most in every direction.</param>
    /// <param name="labels">A class a row.</param>
    /// <param name="penalty">Half of it times the squared weights is added to the mean log loss.</param>
    public static SoftmaxRegression Fit(Tensor rows, IReadOnlyList<int> labels, int classes, double penalty)
    {
        using var untracked = no_grad();
        using var scope = NewDisposeScope();
        var wide = WithOne(rows);
        var truth = nn.functional.one_hot(tensor([.. labels.Select(label => (long)label)]), classes).to(ScalarType.Float64);
        // The last row of weights are the intercepts.
        var decay = cat([full([rows.shape[1], 1], penalty, ScalarType.Float64), zeros(1, 1, ScalarType.Float64)]);
        return new SoftmaxRegression(Descend(
            zeros(wide.shape[1], classes, ScalarType.Float64),
            weights => (wide.t().matmul(wide.matmul(weights).softmax(1) - truth) / rows.shape[0]) + (decay * weights),
            1 / (Curvature + penalty)).MoveToOuterDisposeScope());
    }

    /// <summary>Of the classes for each row.</summary>
    public IReadOnlyList<double[]> Probabilities(Tensor rows)
    {
        using var untracked = no_grad();
        using var scope = NewDisposeScope();
        var said = WithOne(rows).matmul(_weights).softmax(1);
        return [.. said.contiguous().data<double>().ToArray().Chunk((int)said.shape[1])];
    }

    public void Dispose() => _weights.Dispose();

    private static Tensor Descend(Tensor weights, Func<Tensor, Tensor> slope, double step)
    {
        var ahead = weights.clone();
        var momentum = 1.0;
        for (var at = 0; at < MostSteps; at++)
        {
            using var round = NewDisposeScope();
            var gradient = slope(ahead);
            var next = ahead - (step * gradient);
            var move = next - weights;
            // Going uphill means that the momentum points past the valley.
            var isUphill = (gradient * move).sum().item<double>() > 0;
            var rising = isUphill ? 1 : (1 + Math.Sqrt(1 + (4 * momentum * momentum))) / 2;
            ahead = Replace(ahead, isUphill ? next.clone() : next + ((momentum - 1) / rising * move));
            weights = Replace(weights, next);
            momentum = rising;
            if (gradient.abs().max().item<double>() < SmallestGradient)
                break;
        }

        return weights;
    }

    // Thousands of steps must not keep what they no longer need.
    private static Tensor Replace(Tensor old, Tensor other)
    {
        old.Dispose();
        return other.MoveToOuterDisposeScope();
    }

    private static Tensor WithOne(Tensor rows) => cat([rows, ones(rows.shape[0], 1, ScalarType.Float64)], 1);
}
