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

    private static readonly Option<bool> Json = new("--json") { Description = "Answer with JSON on standard output, one object a line" };

    private static readonly Option<bool> Csv = new("--csv") { Description = "Answer with CSV on standard output: file,bin,probability,price_usd,low_usd,high_usd,verdict" };

    public static RootCommand Create()
    {
        var root = new RootCommand("""
            Prices men's shoes from photos with a trained model: price bin, probability, expected price and an 80 % interval.
            Reads data/runs/<run>/{meta.json, weights.safetensors}, which 'dotnet run --project src/Training' writes; writes nothing.

              dotnet run --project src/Predictor -- shoe.jpg
              dotnet run --project src/Predictor -- data/split_dataset/test --top 1 --csv > prices.csv
              dotnet run --project src/Predictor -- shoe.jpg --run small --json

            The verdict is 'cannot tell' of a file that is no picture, of a photo that does not show one shoe from the side, and where the
            model is unsure; bin and price are told all the same. A shoe that faces left is mirrored first, as the data set's were.
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
        var answers = new PhotoPricer(predictor, options, parsed.GetValue(Top)).PriceAsync(files, token);
        var plain = context.Output.Profile.Out.Writer;
        if (parsed.GetValue(Json))
            return await WriteLinesAsync(plain, answers);
        var verdicts = await answers.ToListAsync(token);
        if (parsed.GetValue(Csv))
            await plain.WriteAsync(await VerdictCsv.WriteAsync(verdicts, token));
        else
            VerdictTable.Write(context.Output, verdicts, predictor.Bins);
        return Code(verdicts.Any(verdict => verdict.IsPriced));
    }

    // As they come, so that a long list can be followed.
    private static async Task<ExitCode> WriteLinesAsync(TextWriter plain, IAsyncEnumerable<PhotoVerdict> answers)
    {
        var priced = false;
        await foreach (var verdict in answers)
        {
            priced |= verdict.IsPriced;
            await plain.WriteLineAsync(JsonSerializer.Serialize(verdict, VerdictJson.Default.PhotoVerdict));
        }

        return Code(priced);
    }

    // Files that are no pictures are answers among others; nothing but them is a failure.
    private static ExitCode Code(bool priced) => priced ? ExitCode.Done : ExitCode.Failed;
}
