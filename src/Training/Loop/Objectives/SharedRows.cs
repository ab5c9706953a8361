using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>Rows of the last layer that are one and the same, each with a bias of its own, as CORAL wants them.</summary>
/// <param name="weight">Of the last layer, outputs first.</param>
/// <param name="bias">Of the last layer.</param>
/// <param name="count">How many of the rows, from the first.</param>
internal sealed class SharedRows(Parameter weight, Parameter bias, int count)
{
    /// <summary>Null where the objective shares nothing.</summary>
    public static SharedRows? Of(HeadLayout layout, ImageClassifier model)
    {
        if (layout.Objective is not CoralObjective || layout.ClassOutputs < 2)
            return null;
        var head = model.HeadParameters.ToDictionary(pair => pair.name, pair => pair.parameter);
        return new SharedRows(head[model.HeadName + ".weight"], head[model.HeadName + ".bias"], layout.ClassOutputs);
    }

    /// <summary>Makes the rows equal to the first, and the biases fall evenly from 1, so that the outputs do not cross from the start.</summary>
    public void Begin()
    {
        using var untracked = no_grad();
        using var scope = NewDisposeScope();
        var rows = weight.narrow(0, 0, count);
        rows.copy_(rows.narrow(0, 0, 1).clone().expand_as(rows));
        bias.narrow(0, 0, count).copy_(tensor(Enumerable.Range(0, count).Select(row => (float)(count - row) / count).ToArray()));
    }

    /// <summary>Gives every row the gradient of the row that they share. Call after each backward pass.</summary>
    public void Share()
    {
        using var untracked = no_grad();
        using var scope = NewDisposeScope();
        if (weight.grad is not { } gradient)
            return;
        var rows = gradient.narrow(0, 0, count);
        rows.copy_(rows.sum(0, keepdim: true).expand_as(rows));
    }
}
