using System.CommandLine;

namespace ShoeData.Benchmarks.Training;

/// <summary>What a race is run over, and how often.</summary>
internal sealed record RaceSettings(string Model, int Pictures, int Rounds, int Batch, int Steps, int Threads, int Workers)
{
    private static readonly Option<string> ModelOption = new("--model") { DefaultValueFactory = _ => "" };
    private static readonly Option<int> PicturesOption = new("--pictures") { DefaultValueFactory = _ => 192 };
    private static readonly Option<int> RoundsOption = new("--rounds") { DefaultValueFactory = _ => 5 };
    private static readonly Option<int> BatchOption = new("--batch") { DefaultValueFactory = _ => 32 };
    private static readonly Option<int> StepsOption = new("--steps") { DefaultValueFactory = _ => 3 };
    private static readonly Option<int> ThreadsOption = new("--threads") { DefaultValueFactory = _ => Environment.ProcessorCount };
    private static readonly Option<int> WorkersOption = new("--workers") { DefaultValueFactory = _ => 1 };

    /// <exception cref="UserError">An option is unknown.</exception>
    public static RaceSettings Parse(IReadOnlyList<string> arguments)
    {
        var parsed = new RootCommand { ModelOption, PicturesOption, RoundsOption, BatchOption, StepsOption, ThreadsOption, WorkersOption }.Parse(arguments);
        if (parsed.Errors.Count > 0)
            throw new UserError(string.Join(' ', parsed.Errors.Select(error => error.Message)));
        return new RaceSettings(
            parsed.GetRequiredValue(ModelOption), parsed.GetValue(PicturesOption), parsed.GetValue(RoundsOption), parsed.GetValue(BatchOption), parsed.GetValue(StepsOption),
            parsed.GetValue(ThreadsOption), parsed.GetValue(WorkersOption));
    }

    /// <summary>For our own process.</summary>
    public IReadOnlyList<string> Ours => [.. Shared, "--pictures", $"{Pictures}", "--rounds", $"{Rounds}"];

    /// <summary>For PyTorch's.</summary>
    public IReadOnlyList<string> Theirs => [.. Shared, "--workers", $"{Workers}"];

    private IReadOnlyList<string> Shared => ["--model", Model, "--batch", $"{Batch}", "--steps", $"{Steps}", "--threads", $"{Threads}"];
}
