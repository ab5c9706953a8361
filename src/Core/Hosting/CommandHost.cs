using System.CommandLine;
using Spectre.Console;

namespace ShoeData;

/// <summary>Runs a program's command tree: common options, configuration, cancellation, errors as text, exit codes.</summary>
public static class CommandHost
{
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(30);

    /// <summary>Parses, runs and returns the exit code of the process.</summary>
    public static Task<int> RunAsync(RootCommand root, string[] arguments) => RunAsync(root, arguments, Consoles.Error);

    internal static async Task<int> RunAsync(RootCommand root, string[] arguments, IAnsiConsole error)
    {
        root.Options.Add(CommonOptions.Profile);
        root.Options.Add(CommonOptions.Data);
        root.Options.Add(CommonOptions.Set);
        var parsed = root.Parse(arguments);
        try
        {
            if (parsed.Errors.Count > 0)
                throw new UserError(UsageText.Of(parsed));
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeToStop });
        }
        catch (Exception exception)
        {
            return (int)Failure.Report(exception, error);
        }
    }

    /// <summary>Sets what a command does once its configuration has been read.</summary>
    public static void SetStageAction(this Command command, Func<ParseResult, StageContext, CancellationToken, Task<ExitCode>> run) =>
        command.SetAction(async (parsed, token) =>
        {
            var settings = Settings.Load(
                RepositoryRoot.Find(), parsed.GetValue(CommonOptions.Profile), parsed.GetValue(CommonOptions.Set) ?? []);
            try
            {
                return (int)await run(parsed, StageContext.Create(settings, parsed.GetValue(CommonOptions.Data)), token);
            }
            catch (OperationCanceledException exception) when (!token.IsCancellationRequested)
            {
                throw Failure.GaveUp(exception);
            }
        });

    /// <summary>Makes a command run one stage, alone in its data root.</summary>
    public static void SetStageAction(this Command command, StageDefinition stage) =>
        command.SetStageAction(async (_, context, token) =>
        {
            stage.Parameters(context);
            using var writer = WriterLock.Take(context.Layout);
            return await stage.Run(context, token);
        });
}
