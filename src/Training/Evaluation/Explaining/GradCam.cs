using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>
/// Grad-CAM (Selvaraju et al. 2017): the last feature map's channels, each weighted by how much it speaks for a class, summed, and only what speaks for it
/// kept. The class's log-probability is what is derived, which means the same whatever the model's outputs are. Of a model that looks more than once it shows
/// the first look, the one at the whole picture.
/// </summary>
internal static class GradCam
{
    /// <param name="model">In evaluation mode.</param>
    /// <param name="batch">One picture.</param>
    /// <param name="label">The class whose evidence is wanted.</param>
    public static AttentionMap Of(ImageClassifier model, PictureBatch batch, Device device, int label)
    {
        using var scope = NewDisposeScope();
        using var tracked = enable_grad();
        Tensor? seen = null;
        var hook = LastMap(model).register_forward_hook((_, _, output) =>
        {
            seen ??= output;
            // What a hook returns stands in for the output.
            return output;
        });
        try
        {
            var logs = model.Layout.LogProbabilitiesOf(model.call(batch.Pictures(device).requires_grad_(true)));
            var map = seen ?? throw new InvalidOperationException($"{model.GetName()} did not pass through its last feature map");
            return Weighted(map, autograd.grad([logs[0, label]], [map])[0]);
        }
        finally
        {
            hook.remove();
        }
    }

    private static nn.Module<Tensor, Tensor> LastMap(ImageClassifier model) =>
        model.named_modules().Where(pair => pair.name == NameOfLastMap(model)).Select(pair => pair.module).OfType<nn.Module<Tensor, Tensor>>().Single();

    // The last map of each family; of the transformer the tokens that its last block attends to.
    private static string NameOfLastMap(ImageClassifier model) => model switch
    {
        ResNet => "layer4",
        GridSqueezeNet => "features.10",
        VisionTransformer => "encoder.layers.encoder_layer_11.ln_1",
        _ => "features",
    };

    private static AttentionMap Weighted(Tensor map, Tensor gradient)
    {
        using var untracked = no_grad();
        var (channels, slopes) = (Planes(map), Planes(gradient));
        var evidence = (channels * slopes.mean([2, 3], keepdim: true)).sum(1).relu();
        var scaled = evidence / evidence.amax([1, 2], keepdim: true).clamp_min(float.Epsilon);
        var values = scaled.to(ScalarType.Float32).cpu().contiguous().data<float>().ToArray();
        return new AttentionMap(values, (int)scaled.shape[2], (int)scaled.shape[1]);
    }

    // N x tokens x width without the class token, as N x width x rows x columns; what has planes already stays as it is.
    private static Tensor Planes(Tensor map)
    {
        if (map.dim() == 4)
            return map;
        var side = (long)Math.Sqrt(map.shape[1] - 1);
        return map.narrow(1, 1, side * side).transpose(1, 2).reshape(map.shape[0], map.shape[2], side, side);
    }
}
