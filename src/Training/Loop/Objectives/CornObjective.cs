using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>
/// CORN (Shi et al. 2021): output k is the logit of lying above bin k for a picture that lies at or above it. The products of these conditional
/// probabilities fall by construction, so the classes' probabilities are never negative.
/// </summary>
internal sealed class CornObjective : IObjective
{
    public string Name => Objectives.Corn;

    public bool TakesRectified => false;

    public int Outputs(int classes) => classes - 1;

    // The mean is over all conditional questions that were asked, as in the paper; with hard labels this is its loss.
    public Tensor Loss(Tensor outputs, Tensor shares, Tensor? weights)
    {
        var counted = RankTargets.Weighted(shares, weights);
        var above = RankTargets.Above(counted);
        var asked = RankTargets.AtOrAbove(counted);
        var likelihood = (above * nn.functional.logsigmoid(outputs)) + ((asked - above) * nn.functional.logsigmoid(-outputs));
        // Without weights the questions asked are counted; with them a class that counts more must not vanish from the mean.
        return -likelihood.sum() / RankTargets.AtOrAbove(shares).sum();
    }

    public Tensor LogProbabilities(Tensor outputs)
    {
        var yes = nn.functional.logsigmoid(outputs).cumsum(1);
        var no = nn.functional.logsigmoid(-outputs);
        // Class 0 is a no to the first question; class k is k times yes, then no; the last class has no question left.
        var before = cat([zeros_like(yes.narrow(1, 0, 1)), yes], 1);
        var after = cat([no, zeros_like(no.narrow(1, 0, 1))], 1);
        return before + after;
    }
}
