using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>
/// Shortens gradients that are too long, taken together. The same arithmetic as PyTorch's own function, which in TorchSharp returns the length as a number
/// and so makes a GPU wait in every step.
/// </summary>
internal static class GradientClipping
{
    // As in PyTorch: a length of 0 divides nothing.
    private const double Epsilon = 1e-6;

    /// <param name="longest">The length that is left to them.</param>
    public static void Apply(IReadOnlyList<Parameter> parameters, double longest)
    {
        using var untracked = no_grad();
        using var scope = NewDisposeScope();
        var gradients = parameters.Select(parameter => parameter.grad).OfType<Tensor>().ToList();
        var length = stack(gradients.Select(gradient => gradient.norm())).norm();
        var factor = (longest / (length + Epsilon)).clamp_max(1);
        foreach (var gradient in gradients)
            gradient.mul_(factor);
    }
}
