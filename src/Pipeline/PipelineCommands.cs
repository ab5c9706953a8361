using System.CommandLine;
using System.CommandLine.Help;
using ShoeData.Pipeline.Doctor;
using ShoeData.Pipeline.Running;

namespace ShoeData.Pipeline;

/// <summary>The command tree of the runner.</summary>
internal static class PipelineCommands
{
    public static RootCommand Create(IReadOnlyList<StageDefinition> stages)
    {
        var root = new RootCommand($"""
            From shop pages and price tables to a split data set, a trained model and its score: runs the stages in order, and only
            those whose input, settings or version changed since the last run.

            Stages:
            {string.Join('\n', stages.Select(stage => $"  {stage.Name,-10} {stage.Purpose}"))}

            Examples, from the root of the checkout:
              dotnet run --project src/Pipeline -- run --profile sample          the whole way, on the sample shop
              dotnet run --project src/Pipeline -- status --profile sample       what is up to date, and what is not
              dotnet run --project src/Pipeline -- run --force scrape            look at the shops again
              dotnet run --project src/Pipeline -- doctor                        whether this machine has what is needed

            Exit codes: 0 done, 1 failed, 2 wrong usage or configuration, 3 done but a source refused, 130 stopped.
            """)
        {
            Run(stages),
            Status(stages),
            DoctorCommand(stages),
        };
        root.SetAction(parsed => new HelpAction().Invoke(parsed));
        return root;
    }

    private static Command Run(IReadOnlyList<StageDefinition> stages)
    {
        var command = new Command("run", """
            Bring everything up to date. A stage runs when it never did, when the content of a file it reads, a setting it reads or its
            version changed, or when a file it wrote is missing or was altered. What was done is noted in DATA/pipeline.lock.
            A scrape is fresh once done, for the web is no input that can be compared: run --force scrape looks again.
            """);
        foreach (var option in RunOptions.All)
            command.Options.Add(option);
        command.SetStageAction(async (parsed, context, token) =>
        {
            var request = RunOptions.Read(parsed);
            var companions = context.Settings.Bind<PipelineOptions>().Companions;
            if (!request.DryRun)
                return await new PipelineRunner(context, stages, companions).RunAsync(request, token);
            Configuration.Check(context, stages, companions);
            StageTable.Write(context.Output, await new StatusReport(context, stages).CreateAsync(request, token));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Status(IReadOnlyList<StageDefinition> stages)
    {
        var command = new Command("status", "Show of each stage whether it is fresh or stale, and why; runs and writes nothing.");
        command.SetStageAction(async (_, context, token) =>
        {
            Configuration.Check(context, stages, context.Settings.Bind<PipelineOptions>().Companions);
            StageTable.Write(context.Output, await new StatusReport(context, stages).CreateAsync(new(), token));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command DoctorCommand(IReadOnlyList<StageDefinition> stages)
    {
        var command = new Command("doctor", "Check that this machine has what the pipeline needs, and say what to do about what is missing; exit code 1 if anything is.");
        command.SetStageAction((_, context, token) => DoctorReport.WriteAsync(context, Checks.All(stages), token));
        return command;
    }
}
