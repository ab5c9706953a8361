using System.CommandLine;

namespace ShoeData.Benchmarks.Training;

/// <summary>What a race is run over, and how often.</summary>
internal sealed record RaceSettings(string Model, int Pictures, int Rounds, int Batch, int Steps, int Threads, int Workers)
{
    private static readonly Option<string> ModelOption = new("--model") { Description = "Model to race; ResNet-18 and SqueezeNet 1.1 where none is given", DefaultValueFactory = _ => "" };
    private static readonly Option<int> PicturesOption = new("--pictures") { Description = "Pictures to learn from; a quarter as many more to validate on", DefaultValueFactory = _ => 192 };
    private static readonly Option<int> RoundsOption = new("--rounds") { Description = "Rounds of an epoch each, after one to warm up", DefaultValueFactory = _ => 5 };
    private static readonly Option<int> BatchOption = new("--batch") { Description = "Pictures of a batch", DefaultValueFactory = _ => 32 };
    private static readonly Option<int> StepsOption = new("--steps") { Description = "Steps that are timed on a batch at hand, each round", DefaultValueFactory = _ => 3 };
    private static readonly Option<int> ThreadsOption = new("--threads") { Description = "Threads of either side", DefaultValueFactory = _ => Environment.ProcessorCount };
    private static readonly Option<int> WorkersOption = new("--workers") { Description = "Processes of PyTorch's DataLoader", DefaultValueFactory = _ => 1 };

    public static void AddTo(Command command)
    {
        foreach (var option in (Option[])[ModelOption, PicturesOption, RoundsOption, BatchOption, StepsOption, ThreadsOption, WorkersOption])
            command.Options.Add(option);
    }

    public static RaceSettings Of(ParseResult parsed) => new(
        parsed.GetRequiredValue(ModelOption), parsed.GetValue(PicturesOption), parsed.GetValue(RoundsOption), parsed.GetValue(BatchOption), parsed.GetValue(StepsOption),
        parsed.GetValue(ThreadsOption), parsed.GetValue(WorkersOption));

    /// <summary>For our own process.</summary>
    public IReadOnlyList<string> Ours => [.. Shared, "--pictures", $"{Pictures}", "--rounds", $"{Rounds}"];

    /// <summary>For PyTorch's.</summary>
    public IReadOnlyList<string> Theirs => [.. Shared, "--workers", $"{Workers}"];

    private IReadOnlyList<string> Shared => ["--model", Model, "--batch", $"{Batch}", "--steps", $"{Steps}", "--threads", $"{Threads}"];
}
