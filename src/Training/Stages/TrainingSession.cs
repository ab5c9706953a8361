using Spectre.Console;
using TorchSharp;
using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>One run, from initial weights to the best ones: it holds the model and says how it gets on.</summary>
internal sealed class TrainingSession : IDisposable
{
    private readonly StageContext _context;
    private readonly TrainingTask _task;
    private TrainingState? _state;

    private TrainingSession(StageContext context, TrainingTask task, LabelledShoes shoes, string initialWeights)
    {
        _context = context;
        _task = task;
        Shoes = shoes;
        InitialWeights = initialWeights;
    }

    public TrainingOptions Options => _task.Options;

    public ImageClassifier Model => _task.Model;

    public Preprocessing Preprocessing => _task.Preprocessing;

    public HeadLayout Layout => _task.Model.Layout;

    public LabelledShoes Shoes { get; }

    /// <summary>Of a refit, the epoch it ends with.</summary>
    public int? LastEpoch => _task.LastEpoch;

    /// <summary><c>none</c>, or the SHA-256 of the file the run began with.</summary>
    public string InitialWeights { get; }

    /// <summary>The part of a tensor of the model that is kept.</summary>
    public NamedTensor Saved(NamedTensor tensor) => Layout.Saved(Model, tensor);

    /// <param name="weights">Absolute path, or null to begin from random weights.</param>
    public static Task<TrainingSession> PrepareAsync(StageContext context, TrainingOptions options, LabelledShoes shoes, string? weights, CancellationToken token) =>
        PrepareAsync(context, options, shoes, weights, lastEpoch: null, token);

    /// <summary>Of a run that holds nothing back: it ends with an epoch that was chosen before.</summary>
    /// <param name="shoes">Without validation pictures.</param>
    public static Task<TrainingSession> PrepareRefitAsync(
        StageContext context, TrainingOptions options, LabelledShoes shoes, string? weights, int lastEpoch, CancellationToken token) =>
        PrepareAsync(context, options, shoes, weights, (int?)lastEpoch, token);

    private static async Task<TrainingSession> PrepareAsync(
        StageContext context, TrainingOptions options, LabelledShoes shoes, string? weights, int? lastEpoch, CancellationToken token)
    {
        var device = TorchDevice.Choose(options.Device, options.Threads);
        context.Error.MarkupLineInterpolated($"{TorchDevice.Describe(device)}; {options.Model} at {options.ImageSize} pixels");
        var model = ModelZoo.Create(options.Model, HeadLayout.Of(options, shoes), Seeds.Of(options.Seed));
        using var file = weights is null ? null : WeightsFile.Open(weights);
        if (file is not null)
            WeightLoader.Load(model, file, newHead: true);
        SharedRows.Of(model.Layout, model)?.Begin();
        model.to(device);
        Arithmetic.AllowTensorFloat32(options.Tf32);
        Arithmetic.Of(options, device.type).Apply(model);
        var pictures = new PictureCache(context.Layout.PictureCache, context.Error);
        var task = new TrainingTask
        {
            Options = options,
            Model = model,
            Preprocessing = Training.InitialWeights.PreprocessingOf(file, options.Preprocessing),
            Train = await pictures.LoadAsync(shoes.Of(Split.Train), options.ImageSize, token),
            TrainShoes = shoes.Of(Split.Train),
            Validation = lastEpoch is null ? await pictures.LoadAsync(shoes.Of(Split.Val), options.ImageSize, token) : null,
            LastEpoch = lastEpoch,
            ClassCount = shoes.Bins.Count,
            Device = device,
            FeatureCache = new FeatureCache(context.Layout.PictureCache),
        };
        return new TrainingSession(context, task, shoes, weights is null ? Training.InitialWeights.None : await ContentHash.OfFileAsync(weights, token));
    }

    /// <summary>
    /// Trains, from the run's checkpoint where there is one that fits. Ctrl+C stops it and saves a checkpoint. The outcome's weights live as
    /// long as the session.
    /// </summary>
    public async Task<TrainingOutcome> RunAsync(RunLayout layout, CancellationToken token)
    {
        var folder = new CheckpointFolder(layout.Checkpoint);
        var state = _state = await CheckpointSearch.StateAsync(_context.Error, folder, RunIdentity.Of(this), _task, token);
        var saver = new RunSaver(_context, folder, this, state);
        using var recorder = new RunRecorder(_context, layout, saver, state);
        return await _context.Error.TrackAsync("training", _task.PicturesFrom(state.Position), ticker => TorchThread.RunAsync(
            () => Train(state, saver, recorder, ticker, token), token));
    }

    /// <summary>Spends the model on a learning-rate range test.</summary>
    public Task<RateCurve> FindRateAsync(RateRamp ramp, CancellationToken token) =>
        _context.Error.TrackAsync("trying rates", ramp.Steps, ticker => Task.Factory.StartNew(
            () => RateTest.Run(_task, ramp, () => ticker.Advance(1), token), token, TaskCreationOptions.LongRunning, TaskScheduler.Default));

    public void Dispose()
    {
        _state?.Dispose();
        _task.Model.Dispose();
    }

    private TrainingOutcome Train(TrainingState state, RunSaver saver, RunRecorder recorder, ProgressTicker ticker, CancellationToken token)
    {
        try
        {
            foreach (var moment in new Trainer(_task, state, new TickerProgress(ticker)).Run(token))
                recorder.Record(moment);
            if (Options.Epochs > 0)
                recorder.Waited(_task.Waiting.Share);
            var best = state.Best ?? throw new InvalidOperationException("no epoch was run");
            var calibration = _task.Validation is { } validation ? Calibrate(best.Weights, validation, token) : Calibration.None;
            return new TrainingOutcome(new LearningRecord(state.History, best.Result, calibration), best.Weights);
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            saver.Stopped();
            throw;
        }
        catch (TrainingDivergedException exception)
        {
            throw saver.Diverged(exception);
        }
        catch (Exception exception) when (DeviceMemory.IsExhausted(exception))
        {
            throw DeviceMemory.Explain(exception, Options.BatchSize, Options.ImageSize);
        }
    }

    // With the best epoch's weights, which are then the model's.
    private Calibration Calibrate(IReadOnlyList<NamedTensor> weights, PictureStack validation, CancellationToken token)
    {
        using (no_grad())
        {
            foreach (var (target, source) in _task.Model.State().Zip(weights))
                target.Value.copy_(source.Value);
        }

        _task.Model.eval();
        var said = ClassProbabilities.Of(_task.Model, validation, _task.Preprocessing, _task.Device, Options.BatchSize, _ => { }, token);
        return Calibration.Fit(Shoes.Of(Split.Val), said, PriceScale.Of(Shoes));
    }
}
