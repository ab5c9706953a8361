using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>
/// CORAL (Cao et al. 2020): output k is the logit of lying above bin k. All outputs share one row of weights (<see cref="SharedRows"/>) and differ in
/// their biases, so that they cannot cross for one picture and not for another.
/// </summary>
internal sealed class CoralObjective : IObjective
{
    private const double Least = 1e-12;

    public string Name => Objectives.Coral;

    public bool TakesRectified => false;

    public int Outputs(int classes) => classes - 1;

    public Tensor Loss(Tensor outputs, Tensor shares, Tensor? weights)
    {
        var counted = RankTargets.Weighted(shares, weights);
        var above = RankTargets.Above(counted);
        var total = counted.sum(1, keepdim: true);
        var likelihood = (above * nn.functional.logsigmoid(outputs)) + ((total - above) * nn.functional.logsigmoid(-outputs));
        return -likelihood.sum(1).mean();
    }

    // Biases fall in the optimum, not necessarily on the way there: what would rise is held down.
    public Tensor LogProbabilities(Tensor outputs)
    {
        var (falling, _) = outputs.cummin(1);
        var above = falling.sigmoid();
        var upper = cat([ones_like(above.narrow(1, 0, 1)), above], 1);
        var lower = cat([above, zeros_like(above.narrow(1, 0, 1))], 1);
        return (upper - lower).clamp_min(Least).log();
    }
}
