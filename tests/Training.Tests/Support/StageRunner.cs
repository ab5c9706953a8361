using System.Text;
using Spectre.Console;

namespace ShoeData.Training.Tests;

/// <summary>Runs stages on a folder of a test's own, and keeps what they say.</summary>
internal sealed class StageRunner
{
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _error = new();

    public StageRunner(DataLayout layout, params string[] settings) => Context = new StageContext
    {
        Settings = Settings.Load(layout.Root, assignments: [.. Small, .. settings], environment: new Dictionary<string, string>()),
        Layout = layout,
        Output = Console(_output),
        Error = Console(_error),
        Clock = TimeProvider.System,
    };

    public StageContext Context { get; }

    public string Output => _output.ToString();

    public string Error => _error.ToString();

    public RunLayout Run => Context.Layout.Run("main");

    private static string[] Small => ["Training:Model=squeezenet1_1", "Training:ImageSize=48", "Training:BatchSize=8", "Training:Epochs=2", "Training:Threads=1", "Training:Device=cpu"];

    public Task<ExitCode> TrainAsync(CancellationToken token) => TrainStage.Definition.Run(Context, token);

    public Task<ExitCode> TrainAsync(TimeProvider clock, CancellationToken token) => TrainStage.Definition.Run(Context with { Clock = clock }, token);

    public Task<ExitCode> EvaluateAsync(CancellationToken token) => EvaluateStage.Definition.Run(Context, token);

    private static IAnsiConsole Console(StringBuilder text)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(new StringWriter(text)), Ansi = AnsiSupport.No, Interactive = InteractionSupport.No });
        console.Profile.Width = 200;
        return console;
    }
}
