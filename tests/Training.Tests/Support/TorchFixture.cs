using ShoeData.Training.Tests;

[assembly: AssemblyFixture(typeof(TorchFixture))]

namespace ShoeData.Training.Tests;

/// <summary>Tests use TorchSharp directly, so libtorch is made ready before the first of them.</summary>
public sealed class TorchFixture
{
    public TorchFixture() => TorchRuntime.EnsureLoaded();
}
