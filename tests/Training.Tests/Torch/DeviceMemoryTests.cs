using System.Runtime.InteropServices;

namespace ShoeData.Training.Tests;

public sealed class DeviceMemoryTests
{
    [Theory]
    [InlineData(32, "CUDA out of memory. Tried to allocate 2.00 GiB. Batches of 32 pictures of 224 pixels do not fit into the device's memory: try --set Training:BatchSize=16, then half of that; --set Training:ImageSize and a smaller --set Training:Model help too.")]
    [InlineData(1, "CUDA out of memory. Tried to allocate 2.00 GiB. Not even one picture of 224 pixels fits into the device's memory: lower Training:ImageSize, take a smaller Training:Model, or --set Training:Device=cpu.")]
    public void Memory_that_does_not_suffice_is_explained_with_a_batch_size_to_try(int batchSize, string message)
    {
        var exception = new TorchException("CUDA out of memory. Tried to allocate 2.00 GiB.\nException raised from malloc at CUDACachingAllocator.cpp:1");

        DeviceMemory.IsExhausted(exception).ShouldBeTrue();
        var error = DeviceMemory.Explain(exception, batchSize, 224);
        error.Message.ShouldBe(message);
        error.ExitCode.ShouldBe(ExitCode.Failed);
    }

    [Fact]
    public void Other_failures_of_libtorch_stay_what_they_are()
    {
        DeviceMemory.IsExhausted(new TorchException("shape mismatch")).ShouldBeFalse();
        DeviceMemory.IsExhausted(new InvalidOperationException("out of memory")).ShouldBeFalse();
    }

    // As TorchSharp throws for whatever libtorch says.
    private sealed class TorchException(string message) : ExternalException(message);
}
