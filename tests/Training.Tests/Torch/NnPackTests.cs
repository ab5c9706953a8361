using static TorchSharp.torch;

namespace ShoeData.Training.Tests;

[Collection(nameof(OneAtATime))]
public sealed class NnPackTests
{
    [Fact]
    public void It_is_asked_or_not_as_one_wishes_and_convolutions_say_the_same()
    {
        var package = new NnPack(TorchRuntime.Handle);
        var before = package.IsAsked;
        try
        {
            using var asked = Convolved(package, true);
            using var left = Convolved(package, false);

            left.allclose(asked, rtol: 1e-4, atol: 1e-5).ShouldBeTrue();
        }
        finally
        {
            package.IsAsked = before;
        }

        package.IsAsked.ShouldBe(before);
    }

    [Fact]
    public void Where_the_processor_hides_its_caches_it_is_not_asked() =>
        new NnPack(TorchRuntime.Handle).IsAsked.ShouldBe(!HiddenCaches.AreHere);

    private static Tensor Convolved(NnPack package, bool isAsked)
    {
        package.IsAsked = isAsked;
        package.IsAsked.ShouldBe(isAsked);
        using var scope = NewDisposeScope();
        using var untracked = no_grad();
        return nn.functional.conv2d(FormulaWeights.Input(20, 32), ones(4, 3, 3, 3)).MoveToOuterDisposeScope();
    }
}
