using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ShoeData.Training.Tests;

public sealed class GradientClippingTests
{
    [Theory]
    [InlineData(0.5)]
    [InlineData(1000)]
    public void Gradients_come_out_as_from_pytorchs_own_function(double longest)
    {
        var (ours, theirs) = (Learnt(), Learnt());

        GradientClipping.Apply(ours, longest);
        nn.utils.clip_grad_norm_(theirs, longest);

        foreach (var (one, other) in ours.Zip(theirs))
            one.grad.ShouldNotBeNull().allclose(other.grad.ShouldNotBeNull(), rtol: 1e-6, atol: 1e-9).ShouldBeTrue();
    }

    private static Parameter[] Learnt()
    {
        using var generator = new Generator(3, CPU);
        Parameter[] parameters = [new(empty(4, 5).normal_(0, 1, generator)), new(empty(7).normal_(0, 1, generator))];
        (parameters[0].square().sum() + parameters[1].exp().sum()).backward();
        return parameters;
    }
}
