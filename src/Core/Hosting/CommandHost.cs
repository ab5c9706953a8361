using System.CommandLine;
using Spectre.Console;

namespace ShoeData;

/// <summary>Runs a program's command tree: common options, configuration, cancellation, errors as text, exit codes.</summary>
public static class CommandHost
{
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(30);

    /// <summary>Parses, runs and returns the exit code of the process.</summary>
    public static async Task<int> RunAsync(RootCommand root, string[] arguments)
    {
        root.Options.Add(CommonOptions.Profile);
        root.Options.Add(CommonOptions.Data);
        root.Options.Add(CommonOptions.Set);
        var parsed = root.Parse(arguments);
        var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeToStop };
        try
        {
            var code = await parsed.InvokeAsync(configuration);
            return parsed.Errors.Count > 0 ? (int)ExitCode.Usage : code;
        }
        catch (Exception exception)
        {
            return (int)Report(exception, Consoles.Error);
        }
    }

    /// <summary>Sets what a command does once its configuration has been read.</summary>
    public static void SetStageAction(this Command command, Func<ParseResult, StageContext, CancellationToken, Task<ExitCode>> run) =>
        command.SetAction(async (parsed, token) =>
        {
            var settings = Settings.Load(
                RepositoryRoot.Find(), parsed.GetValue(CommonOptions.Profile), parsed.GetValue(CommonOptions.Set) ?? []);
            return (int)await run(parsed, StageContext.Create(settings, parsed.GetValue(CommonOptions.Data)), token);
        });

    /// <summary>Makes a command run one stage, alone in its data root.</summary>
    public static void SetStageAction(this Command command, StageDefinition stage) =>
        command.SetStageAction(async (_, context, token) =>
        {
            stage.Parameters(context);
            using var writer = WriterLock.Take(context.Layout);
            return await stage.Run(context, token);
        });

    private static ExitCode Report(Exception exception, IAnsiConsole console)
    {
        var (message, code) = exception switch
        {
            OperationCanceledException => ("stopped; what was finished is kept, the same command goes on from here.", ExitCode.Cancelled),
            UserError error => (error.Message, error.ExitCode),
            _ => (ErrorText.Of(exception) ?? $"this is a bug in ShoeData, please report it.\n{exception}", ExitCode.Failed),
        };
        console.MarkupLineInterpolated($"[red]error:[/] {message}");
        return code;
    }
}
