using static TorchSharp.torch;

namespace ShoeData.Training.Tests;

[Collection(nameof(OneAtATime))]
public sealed class LiveTensorsTests
{
    private const int Steps = 500;
    private const int Classes = 3;
    private const int Side = 32;
    private const int Pictures = 20;

    [Theory]
    [InlineData("sgd")]
    [InlineData("adamw")]
    public void Five_hundred_steps_and_their_epochs_leave_no_tensor_behind(string optimizer)
    {
        var device = TorchDevice.Choose(TorchDevice.Cpu, threads: 1);
        using var model = ModelZoo.Create("squeezenet1_1", Classes, seed: 1);
        var task = new TrainingTask
        {
            Options = new TrainingOptions { ProbeEpochs = 30, Epochs = 20, BatchSize = 2, Optimizer = optimizer, EmaDecay = 0.9 },
            Model = model,
            Preprocessing = Preprocessing.ImageNet,
            Train = Drawn(Pictures),
            TrainShoes = [.. Drawn(Pictures).Classes.Select(index => new ShoeSample(Split.Train, "", index, 30 * (index + 1), "style", "acme", "drawn"))],
            Validation = Drawn(4),
            ClassCount = Classes,
            Device = device,
        };
        using var state = TrainingState.Begin(task);
        var alive = new Dictionary<string, List<long>>();

        foreach (var moment in new Trainer(task, state, new Progress<TrainingProgress>()).Run(TestContext.Current.CancellationToken))
        {
            if (moment is not TrainingMoment.Learnt)
                continue;
            var phase = state.Position.Epoch <= task.Options.ProbeEpochs ? TrainingPhase.Probe : TrainingPhase.Tune;
            if (!alive.TryGetValue(phase, out var counts))
                alive[phase] = counts = [];
            counts.Add(Tensor.TotalCount);
        }

        state.Position.TotalStep.ShouldBe(Steps);
        foreach (var (phase, counts) in alive)
            counts.Skip(Pictures).Max().ShouldBeLessThanOrEqualTo(counts.Take(Pictures).Max(), phase);
    }

    private static PictureStack Drawn(int count) => new()
    {
        Side = Side,
        Pictures = [.. Enumerable.Range(0, count).Select(number => Enumerable.Range(0, Side * Side * 3).Select(at => (byte)((at * (number + 3)) % 251)).ToArray())],
        Classes = [.. Enumerable.Range(0, count).Select(number => number % Classes)],
    };
}
