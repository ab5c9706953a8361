using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ShoeData.Benchmarks.Training;

/// <summary>
/// Epochs and steps of our trainer and of PyTorch with torchvision and its DataLoader: the same files, batch, threads, recipe and kinds of
/// augmentation, in processes of their own that take turns.
/// </summary>
internal sealed class TrainingRace(RaceSettings settings)
{
    public const string Command = "training";
    private const string Ours = "ShoeData";
    private const string Theirs = "PyTorch";
    private static readonly string[] Models = ["resnet18", "squeezenet1_1"];

    public async Task<string> RunAsync(CancellationToken token)
    {
        var folder = Directory.CreateTempSubdirectory("shoedata-training-race-").FullName;
        try
        {
            RacePictures.Draw(folder, settings.Pictures);
            var version = await VersionAsync(token);
            var text = new StringBuilder(string.Create(
                CultureInfo.InvariantCulture,
                $"{settings.Pictures} pictures of 224x224 (JPEG) to learn from and {settings.Pictures / 4} to validate on, batches of {settings.Batch}, {settings.Threads} threads, AdamW, label smoothing, clipping, flip and colour jitter; {settings.Rounds} rounds after one to warm up, taking turns. PyTorch {version}, DataLoader with {settings.Workers} worker. An epoch is training and validation; a step is on a batch at hand. Ours decodes before the first epoch.\n"));
            foreach (var model in settings.Model.Length > 0 ? [settings.Model] : Models)
                text.Append(await RunAsync(settings with { Model = model }, folder, token));
            return text.ToString();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string> RunAsync(RaceSettings settings, string folder, CancellationToken token)
    {
        await using var ours = RoundProcess.Start(Ours, "dotnet", [typeof(TrainingRace).Assembly.Location, OurTraining.Command, folder, .. settings.Ours]);
        await using var theirs = RoundProcess.Start(Theirs, "/usr/bin/python3", [Path.Combine(RepositoryRoot.Find(), "benchmarks", "torch_training.py"), folder, .. settings.Theirs]);
        for (var round = 0; round <= settings.Rounds; round++)
        {
            foreach (var contender in (RoundProcess[])[ours, theirs])
            {
                var came = await contender.NextAsync(token);
                // The first round warms up.
                if (round > 0)
                    contender.Rounds.Add(came);
                await Console.Error.WriteLineAsync($"{settings.Model} round {round} {contender.Name}: {came}");
            }
        }

        return Table(settings, ours.Rounds, theirs.Rounds);
    }

    private static string Table(RaceSettings settings, List<Round> ours, List<Round> theirs)
    {
        var table = new StringBuilder($"\n## {settings.Model}\n| pictures per second | {Ours} | {Theirs} | ratio, median of the rounds | min to max |\n| --- | ---: | ---: | ---: | ---: |\n");
        Row(table, "whole epoch", [.. ours.Select(round => settings.Pictures / round.Epoch)], [.. theirs.Select(round => settings.Pictures / round.Epoch)]);
        Row(table, "step", [.. ours.Select(round => settings.Batch / round.Step)], [.. theirs.Select(round => settings.Batch / round.Step)]);
        table.Append(CultureInfo.InvariantCulture, $"\nWaiting for pictures: {Median([.. ours.Select(round => round.Waited)]):P2} of the training ({Theirs}: {Median([.. theirs.Select(round => round.Waited)]):P2}).\n");
        return table.ToString();
    }

    private static void Row(StringBuilder table, string what, List<double> ours, List<double> theirs)
    {
        var ratios = ours.Zip(theirs, (mine, other) => mine / other).ToList();
        table.Append(
            CultureInfo.InvariantCulture,
            $"| {what} | {Median(ours):0.0} ({ours.Min():0.0} to {ours.Max():0.0}) | {Median(theirs):0.0} ({theirs.Min():0.0} to {theirs.Max():0.0}) | **{Median(ratios):0.00}** | {ratios.Min():0.00} to {ratios.Max():0.00} |\n");
    }

    private static double Median(List<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
    }

    private static async Task<string> VersionAsync(CancellationToken token)
    {
        using var process = Process.Start(new ProcessStartInfo("/usr/bin/python3", ["-c", "import torch, torchvision; print(torch.__version__, 'with torchvision', torchvision.__version__)"]) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("/usr/bin/python3 did not start.");
        return (await process.StandardOutput.ReadToEndAsync(token)).Trim();
    }
}
