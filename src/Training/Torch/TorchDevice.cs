using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>Where the arithmetic is done.</summary>
internal static class TorchDevice
{
    public const string Auto = "auto";
    public const string Cpu = "cpu";
    public const string Cuda = "cuda";

    /// <summary>Loads libtorch, sets its threads (0: all cores) and chooses the device.</summary>
    /// <param name="name"><c>auto</c>, <c>cpu</c> or <c>cuda</c>.</param>
    /// <exception cref="UserError"><c>cuda</c> was asked for and is not there.</exception>
    public static Device Choose(string name, int threads)
    {
        TorchRuntime.EnsureLoaded();
        set_num_threads(Threads(threads));
        if (name is Cpu)
            return CPU;
        if (cuda.is_available())
            return CUDA;
        return name is Auto
            ? CPU
            : throw new UserError("Training:Device is 'cuda', but this libtorch finds no CUDA device; build with -p:Torch=cuda, or set SHOEDATA_LIBTORCH, or use Device cpu.");
    }

    public static int Threads(int configured) => configured == 0 ? Environment.ProcessorCount : configured;

    public static string Describe(Device device) => device.type is DeviceType.CUDA
        ? "GPU (CUDA)"
        : string.Create(CultureInfo.InvariantCulture, $"CPU, {get_num_threads()} threads");
}
