using System.Diagnostics;
using System.Globalization;
using ShoeData.Training;
using Spectre.Console;
using static TorchSharp.torch;

namespace ShoeData.Benchmarks.Training;

/// <summary>The trainer itself, as a run uses it, in rounds.</summary>
internal sealed class OurTraining(RaceSettings settings, string folder)
{
    public const string Command = "training-rounds";
    private const int Epochs = 1000;
    private const double Smoothing = 0.1;

    /// <summary>A round for each line on standard input.</summary>
    public async Task RunAsync(CancellationToken token)
    {
        TorchDevice.Choose(TorchDevice.Cpu, settings.Threads);
        var began = Stopwatch.GetTimestamp();
        var task = await TaskAsync(token);
        await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{settings.Model}: pictures decoded or mapped in {Stopwatch.GetElapsedTime(began).TotalSeconds:F2} s"));
        await TorchThread.RunAsync(() => Rounds(task, token), token);
    }

    private int Rounds(TrainingTask task, CancellationToken token)
    {
        using var state = TrainingState.Begin(task);
        using var moments = new Trainer(task, state, new Progress<TrainingProgress>()).Run(token).GetEnumerator();
        var rounds = 0;
        for (; Console.ReadLine() is not null; rounds++)
        {
            var began = Stopwatch.GetTimestamp();
            while (moments.MoveNext() && moments.Current is not TrainingMoment.EpochDone)
            {
            }

            var epoch = Stopwatch.GetElapsedTime(began).TotalSeconds;
            Console.WriteLine(new Round(epoch, Step(task, state), task.Waiting.Share));
        }

        return rounds;
    }

    private double Step(TrainingTask task, TrainingState state)
    {
        task.Model.train();
        using var batch = PictureBatch.Of(task.Train, [.. Enumerable.Range(0, settings.Batch)], task.Preprocessing, null, null);
        using var outer = NewDisposeScope();
        var (pictures, targets) = (batch.Pictures(CPU), batch.Targets(CPU));
        var began = Stopwatch.GetTimestamp();
        for (var step = 0; step < settings.Steps; step++)
        {
            using var scope = NewDisposeScope();
            var loss = nn.functional.cross_entropy(task.Model.call(pictures), targets, label_smoothing: Smoothing);
            state.Stepper.Learn(loss, step: 0);
            loss.item<float>();
        }

        return Stopwatch.GetElapsedTime(began).TotalSeconds / settings.Steps;
    }

    private async Task<TrainingTask> TaskAsync(CancellationToken token)
    {
        var silent = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(TextWriter.Null) });
        var (cache, options) = (new PictureCache(Path.Combine(folder, "cache"), silent), Options);
        var classes = Directory.GetDirectories(Path.Combine(folder, "train")).Length;
        var model = ModelZoo.Create(settings.Model, classes, seed: 1);
        Arithmetic.Of(options, CPU.type).Apply(model);
        return new TrainingTask
        {
            Options = options,
            Model = model,
            Preprocessing = Preprocessing.ImageNet,
            Train = await cache.LoadAsync(Samples(Split.Train), options.ImageSize, token),
            TrainShoes = Samples(Split.Train),
            Validation = await cache.LoadAsync(Samples(Split.Val), options.ImageSize, token),
            ClassCount = classes,
            Device = CPU,
        };
    }

    private TrainingOptions Options => new() { Model = settings.Model, BatchSize = settings.Batch, Threads = settings.Threads, Epochs = Epochs, LearningRate = 1e-4, WarmUp = 0, LabelSmoothing = Smoothing };

    private IReadOnlyList<ShoeSample> Samples(Split split) =>
    [
        .. Directory.GetDirectories(Path.Combine(folder, split.ToSnakeCase())).OrderBy(bin => int.Parse(Path.GetFileName(bin), CultureInfo.InvariantCulture)).Index()
            .SelectMany(bin => Directory.GetFiles(bin.Item).Order(StringComparer.Ordinal).Select(path => new ShoeSample(split, path, bin.Index, 0, path, "", ""))),
    ];
}
