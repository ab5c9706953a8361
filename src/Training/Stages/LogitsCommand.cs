using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>Passes a tensor through a model, so that anyone can compare it with another framework.</summary>
internal static class LogitsCommand
{
    private const string InputName = "input";
    private const string OutputName = "logits";

    /// <param name="input">A safetensors file with a tensor <c>input</c>, N x 3 x H x W, already normalised.</param>
    /// <param name="output">Gets a tensor <c>logits</c>, N x classes.</param>
    /// <exception cref="UserError">A file does not fit the model.</exception>
    public static async Task RunAsync(string modelName, string weights, string input, string output, CancellationToken token)
    {
        ModelZoo.Find(modelName);
        using var weightsFile = WeightsFile.Open(weights);
        using var inputFile = WeightsFile.Open(input);
        await SafetensorsWriter.WriteAsync(output, [new NamedTensor(OutputName, Logits(modelName, weightsFile, inputFile))], new Dictionary<string, string>(), token);
    }

    private static Tensor Logits(string modelName, IWeightsFile weights, IWeightsFile input)
    {
        if (input.Entries.FirstOrDefault(entry => entry.Name == InputName) is not { Shape: [> 0, 3, > 0, > 0] } entry)
            throw new UserError($"{input.Path}: a tensor '{InputName}' of shape [N, 3, H, W] was wanted; there is {string.Join(", ", input.Entries.Take(5))}.");
        TorchRuntime.EnsureLoaded();
        using var scope = NewDisposeScope();
        using var untracked = no_grad();
        using var head = ModelZoo.CreateBlank(modelName, 1);
        using var model = ModelZoo.CreateBlank(modelName, WeightLoader.ClassCount(weights, head.HeadName));
        WeightLoader.Load(model, weights, newHead: false);
        model.eval();
        return model.call(input.Read(entry.Name).to(ScalarType.Float32)).MoveToOuterDisposeScope();
    }
}
