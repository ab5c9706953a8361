using System.CommandLine;
using Spectre.Console;

namespace ShoeData.Training;

/// <summary>The command line of this program.</summary>
internal static class TrainingCommands
{
    private static readonly Option<string> Model = new("--model") { Description = "A model that 'models' lists", HelpName = "NAME", Required = true };

    private static readonly Argument<string[]> Named = new("MODEL") { Description = "Models whose published weights are fetched; none to list only", Arity = ArgumentArity.ZeroOrMore };

    private static readonly Option<string> Weights = new("--weights")
    {
        Description = "File with torchvision's names (safetensors, .pth); its last layer tells the class count",
        HelpName = "FILE",
        Required = true,
    };

    private static readonly Option<string> Input = new("--input")
    {
        Description = "safetensors file with a tensor 'input' of shape [N, 3, H, W], normalised as the weights want it",
        HelpName = "FILE",
        Required = true,
    };

    private static readonly Option<string> Output = new("--output")
    {
        Description = "safetensors file to write, with a tensor 'logits' of shape [N, classes]",
        HelpName = "FILE",
        Required = true,
    };

    private static readonly Option<bool> Fresh = new("--fresh") { Description = "Begin anew even where a checkpoint of an interrupted run could be gone on from" };

    public static RootCommand Create()
    {
        var root = new RootCommand("""
            Trains a price classifier on the pictures of data/split_dataset and scores it on the test split.
            Reads data/split_dataset/{split.jsonl, classes.json, train/, val/, test/}; writes data/runs/<run>/.
            Without a command it trains and then evaluates.

              dotnet run --project src/Training                       train and evaluate with the settings of config/shoedata.json
              dotnet run --project src/Training -- --set Training:Model=squeezenet1_1 --set Training:Run=small
              dotnet run --project src/Training -- evaluate           score an existing run again
              dotnet run --project src/Training -- models             the models there are

            Settings are the keys of the section Training; give one with --set Training:Epochs=5.
            """);
        root.Add(Fresh);
        SetTrainingAction(root, TrainAndEvaluate());
        root.Add(Train());
        root.Add(Stage(EvaluateStage.Definition, "Scores a run on test/: accuracy, neighbouring bins and dollars beside the baselines; writes metrics.json and the confusion matrix"));
        root.Add(RateFindCommand.Create());
        root.Add(TrialCommands.Baseline());
        root.Add(TrialCommands.Compare());
        root.Add(TrialCommands.CrossValidation());
        root.Add(TrialCommands.Leak());
        root.Add(Logits());
        root.Add(Models());
        root.Add(PublishedWeights());
        return root;
    }

    private static StageDefinition TrainAndEvaluate() => TrainStage.Definition with
    {
        Run = async (context, token) => await TrainStage.Definition.Run(context, token) is ExitCode.Done
            ? await EvaluateStage.Definition.Run(context, token)
            : ExitCode.Failed,
    };

    private static Command Stage(StageDefinition stage, string description)
    {
        var command = new Command(stage.Name, description);
        command.SetStageAction(stage);
        return command;
    }

    private static Command Train()
    {
        var command = new Command(
            TrainStage.Definition.Name,
            "Trains on train/, keeps the weights that are best on val/, writes weights, history, options and metadata of the run; a run that was stopped goes on where it was") { Fresh };
        SetTrainingAction(command, TrainStage.Definition);
        return command;
    }

    private static void SetTrainingAction(Command command, StageDefinition stage) => command.SetStageAction(async (parsed, context, token) =>
    {
        stage.Parameters(context);
        using var writer = WriterLock.Take(context.Layout);
        if (parsed.GetValue(Fresh))
            CheckpointFolder.RemoveOf(context.Layout.Run(context.Settings.Bind<TrainingOptions>().Run));
        return await stage.Run(context, token);
    });

    private static Command Logits()
    {
        var command = new Command("logits", "Passes a tensor through a model and saves the logits, to compare with another framework") { Model, Weights, Input, Output };
        command.SetStageAction(async (parsed, context, token) =>
        {
            await LogitsCommand.RunAsync(
                parsed.GetRequiredValue(Model), Path.GetFullPath(parsed.GetRequiredValue(Weights)), Path.GetFullPath(parsed.GetRequiredValue(Input)), Path.GetFullPath(parsed.GetRequiredValue(Output)), token);
            context.Output.WriteLine($"Saved in {Path.GetFullPath(parsed.GetRequiredValue(Output))}");
            return ExitCode.Done;
        });
        return command;
    }

    private static Command PublishedWeights()
    {
        var command = new Command("weights", "Lists the published weights (Training:Weights=imagenet) and which of them are here; fetches those of the models that are named") { Named };
        command.SetStageAction(async (parsed, context, token) =>
        {
            await WeightsCommand.RunAsync(context, parsed.GetValue(Named) ?? [], token);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Models()
    {
        var command = new Command("models", "Lists the models, with their sizes for the thousand classes of ImageNet");
        command.SetStageAction((_, context, _) =>
        {
            ModelTable.Write(context.Output);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
