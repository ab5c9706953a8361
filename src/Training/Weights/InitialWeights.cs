using System.Text.Json;

namespace ShoeData.Training;

/// <summary>The weights a run begins with, and the preprocessing that belongs to them.</summary>
internal static class InitialWeights
{
    public const string None = "none";
    public const string PreprocessingKey = "preprocessing";

    /// <summary>The file that <c>Training:Weights</c> names; null for none.</summary>
    /// <exception cref="UserError">It names a file that is not there, or weights that cannot be had.</exception>
    public static async Task<string?> FileAsync(StageContext context, TrainingOptions options, CancellationToken token) => options.Weights switch
    {
        None => null,
        var name when PublishedFiles.IsName(name) => await new WeightsDownload(context, WeightsFolder.Current()).GetAsync(PublishedFiles.Find(options.Model, name), token),
        _ => OwnFile(context, options),
    };

    /// <summary>The file of the user's own that <c>Training:Weights</c> names; null for none, and for published weights, whose name tells their content.</summary>
    /// <exception cref="UserError">It is not there, or no such weights are published.</exception>
    public static string? OwnFile(StageContext context, TrainingOptions options)
    {
        if (options.Weights is None || (PublishedFiles.IsName(options.Weights) && PublishedFiles.Find(options.Model, options.Weights) is not null))
            return null;
        var path = context.Resolve(options.Weights);
        return System.IO.File.Exists(path)
            ? path
            : throw new UserError($"Training:Weights is '{options.Weights}': there is no file {path}; give the path of a .safetensors or .pth file, imagenet, or none.");
    }

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
