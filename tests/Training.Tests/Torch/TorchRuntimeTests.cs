using System.Reflection;
using TorchSharp;

namespace ShoeData.Training.Tests;

public sealed class TorchRuntimeTests
{
    [Fact]
    public void What_was_loaded_is_described_for_people()
    {
        TorchRuntime.EnsureLoaded();

        TorchRuntime.Describe().ShouldStartWith("TorchSharp 0.107.0 with libtorch from ");
        TorchRuntime.Describe().ShouldContain("libstdc++");
    }

    [Theory]
    [InlineData("nativeBackendLoaded")]
    [InlineData("nativeBackendCudaLoaded")]
    public void TorchSharp_still_has_the_switch_that_another_libtorch_needs(string field) =>
        typeof(torch).GetField(field, BindingFlags.NonPublic | BindingFlags.Static).ShouldNotBeNull().FieldType.ShouldBe(typeof(bool));
}
