using System.CommandLine;
using ShoeData.Imaging;

namespace ShoeData.Curation.Learned.Fitting;

/// <summary>The verb that makes the learned part anew.</summary>
internal static class FitCommand
{
    private static readonly Argument<string[]> Sources = new("sources")
    {
        Description = "Tables with the columns image, view and one of style, name, title, sku; or TABLE=VIEW, FOLDER=VIEW",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<int> Folds = new("--folds") { Description = "Parts of the cross-validation", DefaultValueFactory = _ => 5, HelpName = "K" };

    private static readonly Option<string?> Out = new("--out") { Description = "Where the weights go; without it only the figures are printed", HelpName = "FILE" };

    private static readonly Option<string?> Answers = new("--answers") { Description = "Where each picture's cross-validated answer goes, as CSV", HelpName = "FILE" };

    public static Command Create()
    {
        var command = new Command("fit-side-view", """
            Fits the learned part of the side-view check to labelled pictures, and prints how it does on products it was not fitted to.
            The same pictures give the same weights. They are read by 'judge' and by curation once they lie in
            src/Imaging/Views/side-view.json and the program is built again.

              dotnet run --project src/Curation -- fit-side-view views/views.csv shop/listings.csv=side floors=snapshot --out src/Imaging/Views/side-view.json
            """) { Sources, Folds, Out, Answers };
        Folds.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < CrossValidation.FewestFolds)
                result.AddError($"--folds: {CrossValidation.FewestFolds} or more was wanted.");
        });
        command.SetStageAction(RunAsync);
        return command;
    }

    private static async Task<ExitCode> RunAsync(ParseResult parsed, StageContext context, CancellationToken token)
    {
        var pictures = parsed.GetRequiredValue(Sources).SelectMany(LabelSource.Read).ToList();
        var folds = parsed.GetValue(Folds);
        if (pictures.Select(picture => picture.View).Distinct().Count() < 2 || pictures.Select(picture => picture.Fold(folds)).Distinct().Count() < folds)
            throw new UserError($"{pictures.Count} labelled pictures are too few: two views and {folds} products or more were wanted.");

        IReadOnlyList<Example> examples = [];
        await context.Error.TrackAsync("measuring pictures", pictures.Count, async ticker => examples = await new ExampleMaker(pictures, folds).MakeAsync(() => ticker.Advance(), token));
        var validation = new CrossValidation(examples, folds, context.Settings.Bind<CurationOptions>());
        IReadOnlyList<TestedPicture> tested = [];
        await context.Error.TrackAsync("cross-validating", validation.Models, async ticker => tested = await validation.TestAsync(() => ticker.Advance(), token));
        FitReport.Write(context.Output, tested);
        FitReport.WriteLimits(context.Output, OutlineFit.Fit(examples, new CurationOptions()) with { SideSureScore = ConsentFit.Choose(tested) });
        if (parsed.GetValue(Answers) is { } answers)
            await AtomicFile.WriteBytesAsync(Path.GetFullPath(answers), System.Text.Encoding.UTF8.GetBytes(string.Join('\n', FitReport.Lines(tested)) + "\n"), token);
        if (parsed.GetValue(Out) is { } path)
            await AtomicFile.WriteJsonAsync(Path.GetFullPath(path), ViewModelFile.Of(ViewFit.Fit(examples), Describe(pictures, examples)), ViewJson.Default.ViewModelFile, token);
        return ExitCode.Done;
    }

    private static string Describe(List<LabelledPicture> pictures, IReadOnlyList<Example> examples) =>
        $"{pictures.Count} pictures, {examples.Count} with variants; {ViewFit.Recipe}";
}
