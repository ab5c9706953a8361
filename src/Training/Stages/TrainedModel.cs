using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>A finished run, ready to be asked.</summary>
internal sealed class TrainedModel : IDisposable
{
    private readonly ImageClassifier _model;
    private readonly Device _device;

    private TrainedModel(RunMeta meta, Preprocessing preprocessing, ImageClassifier model, Device device)
    {
        Meta = meta;
        Preprocessing = preprocessing;
        _model = model;
        _device = device;
    }

    public RunMeta Meta { get; }

    public Preprocessing Preprocessing { get; }

    /// <exception cref="UserError">There is no such run, or its files do not belong together.</exception>
    public static TrainedModel Load(RunLayout run, Device device)
    {
        var meta = ReadMeta(run);
        var preprocessing = Preprocessing.Find(meta.Preprocessing)
            ?? throw new UserError($"{run.Meta}: preprocessing '{meta.Preprocessing}' is unknown; there are {string.Join(", ", Preprocessing.Names)}. Train the run again.");
        var model = ModelZoo.CreateBlank(meta.Model, HeadLayout.Of(meta, run.Meta));
        using var file = SafetensorsReader.Open(run.Weights);
        RunCheck.Weights(run, meta, file);
        WeightLoader.Load(model, file, newHead: false);
        model.to(device);
        model.eval();
        return new TrainedModel(meta, preprocessing, model, device);
    }

    /// <exception cref="UserError">There is no such run.</exception>
    public static void RequireIn(RunLayout run)
    {
        if (IsThere(run))
            return;
        var runs = AtomicFile.FolderOf(run.Folder);
        string[] others = Directory.Exists(runs)
            ? [.. Directory.EnumerateDirectories(runs).Where(folder => IsThere(new RunLayout(folder))).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)]
            : [];
        var there = others.Length == 0 ? "" : $" (there are: {string.Join(", ", others)})";
        throw new UserError($"{run.Folder}: there is no trained run here{there}; train one with 'dotnet run --project src/Training -- train', or name another with --run.");
    }

    private static bool IsThere(RunLayout run) => File.Exists(run.Meta) && File.Exists(run.Weights);

    /// <summary>What the model says of each picture of a stack: probabilities of the classes, and the price where the run has an output for it.</summary>
    /// <param name="asked">Told how many pictures have passed since the last time.</param>
    public IReadOnlyList<ModelAnswer> Answers(PictureStack stack, int batchSize, Action<int> asked, CancellationToken token) =>
        ClassProbabilities.Answers(_model, stack, Preprocessing, _device, batchSize, asked, token);

    /// <summary>Of one picture of the model's own size, red, green and blue interleaved.</summary>
    public ModelAnswer Answer(byte[] pixels)
    {
        using var batch = PictureBatch.Of(new PictureStack { Side = Meta.ImageSize, Pictures = [pixels], Classes = [0] }, [0], Preprocessing, null, null);
        return ClassProbabilities.Answers(_model, batch, _device)[0];
    }

    /// <summary>Where in one picture of a stack the evidence for a class lies.</summary>
    public AttentionMap Attention(PictureStack stack, int index, int label)
    {
        using var batch = PictureBatch.Of(stack, [index], Preprocessing, null, null);
        return GradCam.Of(_model, batch, _device, label);
    }

    public void Dispose() => _model.Dispose();

    private static RunMeta ReadMeta(RunLayout run)
    {
        RequireIn(run);
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllText(run.Meta), TrainingJson.Default.RunMeta)
                ?? throw new UserError($"{run.Meta}: it is empty; train the run again.");
        }
        catch (JsonException exception)
        {
            throw new UserError($"{run.Meta}: {exception.Message} Train the run again.", exception);
        }
    }
}
