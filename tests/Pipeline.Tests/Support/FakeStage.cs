namespace ShoeData.Pipeline.Tests;

/// <summary>A stage that writes its inputs, one after the other, and its setting into its output.</summary>
internal sealed class FakeStage(string name, string output, params string[] inputs)
{
    public int Runs { get; private set; }

    public string Version { get; set; } = "1";

    public SortedDictionary<string, string> Parameters { get; } = new(StringComparer.Ordinal) { [$"{name}:Size"] = "1" };

    public ExitCode Result { get; set; } = ExitCode.Done;

    public bool Applies { get; set; } = true;

    /// <summary>What happens before anything is written.</summary>
    public Action OnRun { get; set; } = () => { };

    /// <summary>What is written, from what was read.</summary>
    public Func<string, string> Work { get; set; } = text => text;

    public StageDefinition Definition => new()
    {
        Name = name,
        Version = Version,
        Purpose = $"makes {output}",
        Inputs = context => [.. inputs.Select(input => PathOf(input, context))],
        Outputs = context => [PathOf(output, context)],
        Parameters = _ => Parameters,
        Applies = _ => Applies,
        Run = RunAsync,
    };

    // "data/..." lies under the data root, anything else in the checkout.
    private static string PathOf(string path, StageContext context) => path.StartsWith("data/", StringComparison.Ordinal)
        ? Path.Combine(context.Layout.Root, path["data/".Length..])
        : context.Resolve(path);

    private async Task<ExitCode> RunAsync(StageContext context, CancellationToken token)
    {
        Runs++;
        OnRun();
        token.ThrowIfCancellationRequested();
        var files = inputs.Select(input => PathOf(input, context))
            .SelectMany<string, string>(path => File.Exists(path) ? [path] : Directory.EnumerateFiles(path).Order(StringComparer.Ordinal));
        await AtomicFile.WriteTextAsync(PathOf(output, context), Work(string.Concat(files.Select(File.ReadAllText))) + Parameters[$"{name}:Size"], token);
        return Result;
    }
}
