using System.CommandLine;
using System.Text.Json;
using ShoeData.Imaging;
using ShoeData.Training;

namespace ShoeData.Predictor;

/// <summary>The command line of this program.</summary>
internal static class PredictorCommands
{
    private static readonly Argument<string[]> Photos = new("photos") { Description = "Pictures, or folders of pictures", Arity = ArgumentArity.OneOrMore };

    private static readonly Option<string?> Run = new("--run") { Description = "Training run whose weights are used [default: Predictor:Run, main]", HelpName = "NAME" };

    private static readonly Option<int> Top = new("--top") { Description = "How many bins to tell of each photo", DefaultValueFactory = _ => 3, HelpName = "N" };

    private static readonly Option<bool> Json = new("--json") { Description = "Answer with JSON on standard output" };

    private static readonly Option<bool> Csv = new("--csv") { Description = "Answer with CSV on standard output: file,bin,probability,price_usd,low_usd,high_usd,verdict" };

    public static RootCommand Create()
    {
        var root = new RootCommand("""
            Prices men's shoes from photos with a trained model: price bin, probability, expected price and an 80 % interval.
            Reads data/runs/<run>/{meta.json, weights.safetensors}, which 'dotnet run --project src/Training' writes; writes nothing.

              dotnet run --project src/Predictor -- shoe.jpg
              dotnet run --project src/Predictor -- data/split_dataset/test --top 1 --csv > prices.csv
              dotnet run --project src/Predictor -- shoe.jpg --run small --json

            A file that is no picture, or of which the model is unsure, gets the verdict 'cannot tell'.
            """) { Photos, Run, Top, Json, Csv };
        Top.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
                result.AddError("--top: 1 or more was wanted.");
        });
        root.Validators.Add(result =>
        {
            if (result.GetValue(Json) && result.GetValue(Csv))
                result.AddError("--json and --csv exclude each other; choose one.");
        });
        root.SetStageAction(PredictAsync);
        return root;
    }

    private static async Task<ExitCode> PredictAsync(ParseResult parsed, StageContext context, CancellationToken token)
    {
        var options = context.Settings.Bind<PredictorOptions>();
        var files = PictureFiles.Find(parsed.GetRequiredValue(Photos));
        using var predictor = PricePredictor.Load(context.Layout.Run(parsed.GetValue(Run) ?? options.Run), options.Device, options.Threads);
        var verdicts = new List<PhotoVerdict>();
        foreach (var file in files)
        {
            var price = predictor.Predict(await File.ReadAllBytesAsync(file, token));
            verdicts.Add(PhotoVerdict.Of(file, price, options.MinProbability, parsed.GetValue(Top)));
        }

        var plain = context.Output.Profile.Out.Writer;
        if (parsed.GetValue(Json))
            await plain.WriteLineAsync(JsonSerializer.Serialize(verdicts, VerdictJson.Default.IReadOnlyListPhotoVerdict));
        else if (parsed.GetValue(Csv))
            await plain.WriteAsync(await VerdictCsv.WriteAsync(verdicts, token));
        else
            VerdictTable.Write(context.Output, verdicts, predictor.Bins);
        return ExitCode.Done;
    }
}
