using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>An output per class: its logit.</summary>
internal sealed class CrossEntropyObjective : IObjective
{
    public string Name => Objectives.CrossEntropy;

    public bool TakesRectified => true;

    public int Outputs(int classes) => classes;

    public Tensor Loss(Tensor outputs, Tensor shares, Tensor? weights) => nn.functional.cross_entropy(outputs, shares, weights);

    public Tensor LogProbabilities(Tensor outputs) => nn.functional.log_softmax(outputs, 1);
}
