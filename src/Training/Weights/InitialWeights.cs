using System.Text.Json;

namespace ShoeData.Training;

/// <summary>The weights a run begins with, and the preprocessing that belongs to them.</summary>
internal static class InitialWeights
{
    public const string None = "none";
    public const string PreprocessingKey = "preprocessing";
    private const string ImageNet = "imagenet";

    /// <summary>The file that <c>Training:Weights</c> names; null for none.</summary>
    /// <exception cref="UserError">It names a file that is not there, or weights that cannot be fetched.</exception>
    public static string? File(StageContext context, TrainingOptions options) => options.Weights switch
    {
        None => null,
        ImageNet => throw new UserError(
            "Training:Weights is 'imagenet': fetching published weights is not built yet; save them once with Python "
            + $"(safetensors.torch.save_file(torchvision.models.{options.Model}(weights='DEFAULT').state_dict(), '{options.Model}.safetensors')) and set Training:Weights to that file, or to none."),
        var path when System.IO.File.Exists(context.Resolve(path)) => context.Resolve(path),
        var path => throw new UserError($"Training:Weights is '{path}': there is no file {context.Resolve(path)}; give the path of a .safetensors or .pth file, or none."),
    };

    /// <summary>What the file says of itself (inside, or in <c>&lt;file&gt;.json</c> beside it), else what is configured, else torchvision's convention.</summary>
    /// <param name="file">Null for no weights.</param>
    /// <param name="configured">A name, or <c>auto</c>.</param>
    /// <exception cref="UserError">File and configuration contradict each other, or the file names a convention that is unknown.</exception>
    public static Preprocessing PreprocessingOf(IWeightsFile? file, string configured)
    {
        var claimed = file is null ? null : Claimed(file);
        var chosen = configured == Preprocessing.Auto ? null : configured;
        if (claimed is not null && chosen is not null && claimed != chosen)
            throw new UserError($"Training:Preprocessing is '{chosen}', but {file?.Path} says that it wants '{claimed}'; set it to auto, or name other weights.");
        return (claimed ?? chosen) is not { } name
            ? Preprocessing.ImageNet
            : Preprocessing.Find(name)
                ?? throw new UserError($"{file?.Path}: it wants preprocessing '{name}', which is unknown; there are {string.Join(", ", Preprocessing.Names)}.");
    }

    private static string? Claimed(IWeightsFile file)
    {
        if (file.Metadata.TryGetValue(PreprocessingKey, out var inside))
            return inside;
        var sidecar = file.Path + ".json";
        if (!System.IO.File.Exists(sidecar))
            return null;
        try
        {
            return JsonSerializer.Deserialize(System.IO.File.ReadAllText(sidecar), TrainingJson.Default.WeightsSidecar)?.Preprocessing;
        }
        catch (JsonException exception)
        {
            throw new UserError($"{sidecar}: {{\"preprocessing\": \"imagenet\"}} or alike was wanted: {exception.Message}", exception);
        }
    }
}
