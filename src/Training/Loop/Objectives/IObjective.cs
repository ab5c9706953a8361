using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>What the model's class outputs mean: how far they are from what is taught, and which probabilities they say.</summary>
internal interface IObjective
{
    /// <summary>As in <c>Training:Objective</c> and in a run's metadata.</summary>
    string Name { get; }

    /// <summary>Whether the outputs may only be read together with the ReLU that some models have behind their last layer.</summary>
    bool TakesRectified { get; }

    /// <summary>How many outputs it needs to tell so many classes apart.</summary>
    int Outputs(int classes);

    /// <summary>Mean over the batch.</summary>
    /// <param name="outputs">N x <see cref="Outputs"/>.</param>
    /// <param name="shares">N x classes: the distribution that is taught of each picture.</param>
    /// <param name="weights">How much each class counts; null where all count alike.</param>
    Tensor Loss(Tensor outputs, Tensor shares, Tensor? weights);

    /// <summary>N x classes: logarithms of probabilities that sum to 1.</summary>
    Tensor LogProbabilities(Tensor outputs);
}
