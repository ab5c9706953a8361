using System.CommandLine;
using ShoeData.Curation.Explain;
using ShoeData.Curation.Judging;
using ShoeData.Curation.Learned.Fitting;

namespace ShoeData.Curation;

/// <summary>The command tree of the program.</summary>
internal static class CurationCommands
{
    private const string Description =
        """
        Turns everything under data/raw/ into the data set: adult men's shoes seen from the side, without duplicates, labelled with
        their price and divided 70/20/10 so that no style lies in two parts.

        Reads   data/raw/<source>/     listings.jsonl, images.jsonl, images/
        Writes  data/curated/          what was kept (curated.jsonl), what was not and why (rejected.jsonl)
                data/split_dataset/    {train,val,test}/<bin>/*.jpg with a metadata.csv each, classes.json, split.lock

        Run it again at any time: only pictures it has not seen are decoded, and no style ever changes its part.

        Examples:
          dotnet run --project src/Curation
          dotnet run --project src/Curation -- --data /tmp/shoes --set Curation:Size=128
          dotnet run --project src/Curation -- --kfold 5
          dotnet run --project src/Curation -- explain nike_nike-lebron-15_2363100_1f0a77c2.jpg
          grep near_duplicate data/curated/rejected.jsonl
        """;

    private static readonly Option<int?> Folds = new("--kfold")
    {
        Description = "Also write folds.jsonl: every group in one of K folds of equal size, for cross-validation [default: Curation:Folds]",
        HelpName = "K",
    };

    private static readonly Option<string?> Review = new("--review")
    {
        Description = "Do nothing but open the report at what was left out for this reason, e.g. near_duplicate",
        HelpName = "REASON",
    };

    public static RootCommand Create()
    {
        var root = new RootCommand(Description) { Folds, Review };
        root.SetStageAction(async (parsed, context, token) =>
        {
            if (parsed.GetValue(Review) is { } reason)
                return ReviewCommand.Run(reason, context);
            var options = Options(parsed, context.Settings.Bind<CurationOptions>());
            using var writer = WriterLock.Take(context.Layout);
            return await CurationStage.RunAsync(context, options, token);
        });
        root.Subcommands.Add(ExplainCommand.Create());
        root.Subcommands.Add(JudgeCommand.Create());
        root.Subcommands.Add(FitCommand.Create());
        return root;
    }

    private static CurationOptions Options(ParseResult parsed, CurationOptions configured) => parsed.GetValue(Folds) switch
    {
        null => configured,
        { } folds when folds is < 2 or > CurationOptions.MostFolds => throw new UserError($"--kfold is {folds}; 2 to {CurationOptions.MostFolds} folds were wanted."),
        { } folds => configured with { Folds = folds },
    };
}
