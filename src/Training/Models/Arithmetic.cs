using TorchSharp;
using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>In which numbers, and in which order in memory, a model does its arithmetic. Weights and normalisation are in 32 bits always.</summary>
/// <param name="Type">Of convolutions and linear layers below the head.</param>
/// <param name="ChannelsLast">Whether the channels of a pixel lie side by side: the tensor cores of a GPU want it, and convolutions and pools of a processor are faster.</param>
internal sealed record Arithmetic(ScalarType Type, bool ChannelsLast)
{
    private const string Auto = "auto";

    /// <summary>Left to itself: bfloat16 on a GPU, and channels last everywhere.</summary>
    public static Arithmetic Of(TrainingOptions options, DeviceType device)
    {
        var gpu = device is DeviceType.CUDA;
        return new Arithmetic(
            options.Precision is "bf16" || (options.Precision is Auto && gpu) ? ScalarType.BFloat16 : ScalarType.Float32,
            options.MemoryFormat is not "nchw");
    }

    /// <summary>Whether 32-bit products may be rounded to TensorFloat-32; for the whole process.</summary>
    public static void AllowTensorFloat32(bool allowed)
    {
        backends.cuda.matmul.allow_tf32 = allowed;
        backends.cudnn.allow_tf32 = allowed;
    }

    /// <summary>Call when the model lies on its device.</summary>
    public void Apply(ImageClassifier model)
    {
        foreach (var (name, module) in model.named_modules())
        {
            if (module is IArithmeticLayer layer && name != model.HeadName)
                layer.Arithmetic = Type;
        }

        model.ChannelsLast = ChannelsLast;
        if (ChannelsLast)
            Reorder(model);
    }

    private static void Reorder(ImageClassifier model)
    {
        using var untracked = no_grad();
        using var scope = NewDisposeScope();
        foreach (var (_, parameter) in model.named_parameters().Where(pair => pair.parameter.dim() == 4))
            parameter.set_(parameter.detach().InChannelsLast());
    }
}
