using System.CommandLine;
using ShoeData.Benchmarks.Duplicates;
using ShoeData.Benchmarks.Races;
using ShoeData.Benchmarks.Training;

namespace ShoeData.Benchmarks;

/// <summary>What can be measured, each by a command of its own. Those that contenders start as processes of their own are hidden.</summary>
internal static class BenchmarkCommands
{
    public static RootCommand Root()
    {
        var root = new RootCommand(
            "Measures ShoeData beside what else does the same. Without a command, the micro-benchmarks are run by BenchmarkDotNet, to which all options go: try --filter '*' or --list flat. Tables are kept under benchmarks/results/; close other programs first.")
        {
            Stage(), Memory(), Training(), Rounds(), Duplicates(), Bare(), Shop(),
            Race(DownloadRace.Command, "Downloads", "Pictures from a shop on this machine to files, beside curl --parallel. Some two minutes.", DownloadRace.RunAsync),
            Race(CrawlRace.Command, "Crawl", "A whole crawl of a shop on this machine, from its walls to the manifests.", CrawlRace.RunAsync),
        };
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction(parsed => MicroBenchmarks.Run([.. parsed.UnmatchedTokens]));
        return root;
    }

    private static Command Stage()
    {
        var pictures = new Argument<int>("pictures") { Description = "JPEGs of 800x600 to generate, once for a folder", DefaultValueFactory = _ => 20_000 };
        var rounds = new Argument<int>("rounds") { Description = "Times that each contender runs from nothing, in turns", DefaultValueFactory = _ => 3 };
        rounds.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<int>() < 1)
                given.AddError("One round at least: the ratios are of rounds.");
        });
        var folder = new Argument<string>("folder")
        {
            Description = "Where the pictures and the data set go",
            DefaultValueFactory = _ => Path.Combine(RepositoryRoot.Find(), "artifacts", "benchmarks", "stage"),
        };
        var command = new Command("stage", "The whole curation stage beside a bare loop of decode, resize and encode and beside a Python script of Pillow; then a run without news, and one with a picture more. 20,000 pictures: some fifteen minutes a round on two cores.")
        {
            pictures, rounds, folder,
        };
        command.SetAction((parsed, token) => new StageBenchmark(parsed.GetRequiredValue(folder), parsed.GetValue(pictures), parsed.GetValue(rounds)).RunAsync(token));
        return command;
    }

    private static Command Memory()
    {
        var sizes = new Argument<int[]>("pictures") { Description = "Sizes to measure, one after the other", DefaultValueFactory = _ => [20_000, 100_000] };
        var folder = new Option<string>("--folder")
        {
            Description = "Where the data roots go; each is removed again",
            DefaultValueFactory = _ => Path.Combine(RepositoryRoot.Find(), "artifacts", "benchmarks", "memory"),
        };
        var command = new Command("memory", "What memory the curation stage takes where every picture was measured and compared before. 100,000 pictures: a minute and a half and some 2 GB of disk; a million: a quarter of an hour and 20 GB.")
        {
            sizes, folder,
        };
        command.SetAction(async (parsed, token) =>
        {
            var given = parsed.GetValue(sizes) is { Length: > 0 } some ? some : [];
            await RaceCommand.KeepAsync($"memory {string.Join(' ', given)}", "StageMemory", await new MemoryBenchmark(parsed.GetRequiredValue(folder)).RunAsync(given, token));
        });
        return command;
    }

    private static Command Training()
    {
        var command = new Command(TrainingRace.Command, "Epochs and steps of our trainer beside PyTorch with torchvision and its DataLoader, in turns. As it stands, some six minutes on two cores.");
        RaceSettings.AddTo(command);
        command.SetAction(async (parsed, token) =>
        {
            var given = string.Join(' ', parsed.Tokens.Select(given => given.Value));
            await RaceCommand.KeepAsync(given, "Training", await new TrainingRace(RaceSettings.Of(parsed)).RunAsync(token));
        });
        return command;
    }

    private static Command Rounds()
    {
        var pictures = new Argument<string>("folder");
        var command = new Command(OurTraining.Command) { pictures };
        command.Hidden = true;
        RaceSettings.AddTo(command);
        command.SetAction((parsed, token) => new OurTraining(RaceSettings.Of(parsed), parsed.GetRequiredValue(pictures)).RunAsync(token));
        return command;
    }

    private static Command Duplicates()
    {
        var details = new Argument<string?>("details") { Description = "File for a row on every pair that was looked at", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("duplicates", "Recall and precision of near duplicates: changed copies of real photos, looked for among all of them. Needs ../shared/real/footlocker.") { details };
        command.SetAction(parsed => DuplicateFigures.Write(Console.Out, parsed.GetValue(details)));
        return command;
    }

    private static Command Bare()
    {
        var folder = new Argument<string>("folder");
        var command = new Command("bare") { folder };
        command.Hidden = true;
        command.SetAction(parsed => BareLoop.Run(parsed.GetRequiredValue(folder)));
        return command;
    }

    private static Command Shop()
    {
        var pages = new Argument<int>("pages");
        var command = new Command(LoopbackShop.Command) { pages };
        command.Hidden = true;
        command.SetAction((parsed, _) => LoopbackShop.ServeAsync(parsed.GetValue(pages)));
        return command;
    }

    private static Command Race(string name, string table, string description, Func<CancellationToken, Task<string>> run)
    {
        var command = new Command(name, description);
        command.SetAction(async (_, token) => await RaceCommand.KeepAsync(name, table, await run(token)));
        return command;
    }
}
