using ShoeData.Pipeline.Companions;
using ShoeData.Pipeline.Planning;
using ShoeData.Pipeline.Running;

namespace ShoeData.Pipeline.Tests;

/// <summary>
/// A checkout with a data root and three stages: <c>get</c> reads table.csv, <c>mix</c> reads what get wrote, <c>end</c> reads
/// what mix wrote; <c>side</c> reads table.csv only.
/// </summary>
internal sealed class World : IDisposable
{
    public World()
    {
        Folder.Write("table.csv", "a,b\n");
        Context = new StageContext
        {
            Settings = Settings.Load(Folder.Path, null, [], new Dictionary<string, string>()),
            Layout = new DataLayout(Folder.File("data")),
            Output = Output.Console,
            Error = Error.Console,
            Clock = TimeProvider.System,
        };
    }

    public TempFolder Folder { get; } = new();

    public TestConsole Output { get; } = new();

    public TestConsole Error { get; } = new();

    public StageContext Context { get; }

    public FakeStage Get { get; } = new("get", "data/raw/get.txt", "table.csv");

    public FakeStage Mix { get; } = new("mix", "data/curated/mix.txt", "data/raw");

    public FakeStage End { get; } = new("end", "data/runs/r/metrics.json", "data/curated/mix.txt");

    public FakeStage Side { get; } = new("side", "data/side.txt", "table.csv");

    public List<Companion> Companions { get; } = [];

    public IReadOnlyList<StageDefinition> Stages => [Get.Definition, Mix.Definition, End.Definition, Side.Definition];

    /// <summary>How often each stage has run, in order.</summary>
    public int[] Runs => [Get.Runs, Mix.Runs, End.Runs, Side.Runs];

    public string Lock => File.ReadAllText(Context.Layout.PipelineLock);

    public void Dispose()
    {
        Folder.Dispose();
        Output.Dispose();
        Error.Dispose();
    }

    public Task<ExitCode> RunAsync(RunRequest? request = null) => RunUntilAsync(TestContext.Current.CancellationToken, request);

    public Task<ExitCode> RunUntilAsync(CancellationToken stop, RunRequest? request = null) =>
        new PipelineRunner(Context, Stages, Companions).RunAsync(request ?? new RunRequest(), stop);

    public async Task<IReadOnlyList<string>> StatusAsync(RunRequest? request = null) =>
        [.. (await new StatusReport(Context, Stages).CreateAsync(request ?? new RunRequest(), CancellationToken.None))
            .Select(result => $"{result.Stage} {result.State}{(result.Why.Length > 0 ? ": " : "")}{result.Why}")];

    /// <summary>Every byte under the data root.</summary>
    public Dictionary<string, string> Bytes() => Folder.Files().ToDictionary(name => name, name => Convert.ToHexString(File.ReadAllBytes(Folder.File(name))));
}
