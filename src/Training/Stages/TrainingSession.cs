using System.Globalization;
using Spectre.Console;
using TorchSharp;
using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>One run, from initial weights to the best ones: it holds the model and says how it gets on.</summary>
internal sealed class TrainingSession : IDisposable
{
    private readonly StageContext _context;
    private readonly TrainingTask _task;

    private TrainingSession(StageContext context, TrainingTask task, LabelledShoes shoes, string initialWeights)
    {
        _context = context;
        _task = task;
        Shoes = shoes;
        InitialWeights = initialWeights;
    }

    public TrainingOptions Options => _task.Options;

    public Preprocessing Preprocessing => _task.Preprocessing;

    public LabelledShoes Shoes { get; }

    /// <summary><c>none</c>, or the SHA-256 of the file the run began with.</summary>
    public string InitialWeights { get; }

    /// <param name="weights">Absolute path, or null to begin from random weights.</param>
    public static async Task<TrainingSession> PrepareAsync(
        StageContext context, TrainingOptions options, LabelledShoes shoes, string? weights, CancellationToken token)
    {
        var device = TorchDevice.Choose(options.Device, options.Threads);
        context.Error.MarkupLineInterpolated($"{TorchDevice.Describe(device)}; {options.Model} at {options.ImageSize} pixels; decoding the pictures");
        var model = ModelZoo.Create(options.Model, shoes.Bins.Count, Seeds.Of(options.Seed));
        using var file = weights is null ? null : WeightsFile.Open(weights);
        if (file is not null)
            WeightLoader.Load(model, file, newHead: true);
        model.to(device);
        var task = new TrainingTask
        {
            Options = options,
            Model = model,
            Preprocessing = Training.InitialWeights.PreprocessingOf(file, options.Preprocessing),
            Train = await PictureStack.LoadAsync(shoes.Of(Split.Train), options.ImageSize, token),
            Validation = await PictureStack.LoadAsync(shoes.Of(Split.Val), options.ImageSize, token),
            ClassCount = shoes.Bins.Count,
            Device = device,
        };
        return new TrainingSession(context, task, shoes, weights is null ? Training.InitialWeights.None : await ContentHash.OfFileAsync(weights, token));
    }

    /// <summary>Trains. Ctrl+C stops it, and nothing is kept.</summary>
    public Task<TrainingOutcome> RunAsync(CancellationToken token) =>
        _context.Error.TrackAsync("training", _task.Pictures, ticker => Task.Factory.StartNew(
            () => Train(ticker, token), token, TaskCreationOptions.LongRunning, TaskScheduler.Default));

    public void Dispose() => _task.Model.Dispose();

    private TrainingOutcome Train(ProgressTicker ticker, CancellationToken token)
    {
        var history = new List<EpochResult>();
        EpochResult? best = null;
        IReadOnlyList<NamedTensor> weights = [];
        var began = _context.Clock.GetTimestamp();
        foreach (var result in new Trainer(_task, new TickerProgress(ticker)).Run(token))
        {
            history.Add(result);
            Say(result, _context.Clock.GetElapsedTime(began));
            began = _context.Clock.GetTimestamp();
            if (!result.IsBetterThan(best, Options.SelectBy))
                continue;
            best = result;
            foreach (var tensor in weights)
                tensor.Value.Dispose();
            weights = [.. _task.Model.State().Select(tensor => tensor with { Value = Copy(tensor.Value) })];
        }

        return new TrainingOutcome(history, best ?? throw new InvalidOperationException("no epoch was run"), weights, Calibrate(weights, token));
    }

    // With the best epoch's weights, which are then the model's.
    private Calibration Calibrate(IReadOnlyList<NamedTensor> weights, CancellationToken token)
    {
        using (no_grad())
        {
            foreach (var (target, source) in _task.Model.State().Zip(weights))
                target.Value.copy_(source.Value);
        }

        _task.Model.eval();
        var said = ClassProbabilities.Of(_task.Model, _task.Validation, _task.Preprocessing, _task.Device, Options.BatchSize, _ => { }, token);
        return Calibration.Fit(Shoes.Of(Split.Val), said, PriceScale.Of(Shoes));
    }

    private static Tensor Copy(Tensor tensor)
    {
        using var untracked = no_grad();
        return tensor.detach().cpu().clone();
    }

    private void Say(EpochResult result, TimeSpan took)
    {
        var rate = result.Phase is "tune" ? $"  {result.Pictures / took.TotalSeconds:F0} pictures/s" : "";
        _context.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"epoch {result.Epoch,3} {result.Phase,-5}  train loss {result.Train.Loss:F3}, accuracy {result.Train.Accuracy:P1} (running)  validation loss {result.Validation.Loss:F3}, accuracy {result.Validation.Accuracy:P1}{rate}"));
    }
}
