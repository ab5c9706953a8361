using System.CommandLine;
using Spectre.Console;

namespace ShoeData.KaggleImport;

/// <summary>The program's command line.</summary>
internal static class KaggleImportCommands
{
    private const string About = """
        Imports price tables (CSV) and their pictures into data/raw/<name>/: listings.jsonl, images.jsonl, images/<sha256>.<ext>, and
        rejected.jsonl with every row that was left out and why. Pictures are files beside the table or web addresses.
        Which column feeds which field stands in config/kaggle/<schema>.json; the schema is recognised from the table's header.

        Without --file it imports the tables of KaggleImport:Files in config/shoedata.json.

        With --download it fetches a data set from Kaggle and unpacks it; with --suggest it drafts the schema of a table nobody knows yet.

        Examples:
          dotnet run --project src/KaggleImport -- schemas
          dotnet run --project src/KaggleImport -- --download datafiniti/mens-shoe-prices
          dotnet run --project src/KaggleImport -- --suggest ~/Downloads/shoes.csv > config/kaggle/shoes.json
          dotnet run --project src/KaggleImport -- --file ~/Downloads/listings.csv --name footlocker
          dotnet run --project src/KaggleImport -- --profile benchmarks/profiles/footlocker.json --data /tmp/shoes
        """;

    private static readonly Option<FileInfo?> File = new("--file") { Description = "Import this table instead of the configured ones", HelpName = "CSV" };

    private static readonly Option<string?> Schema = new("--schema") { Description = "Its schema, from the list of 'schemas' [default: recognised from the header]", HelpName = "NAME" };

    private static readonly Option<string?> Name = new("--name") { Description = "Its folder under data/raw/ [default: the file's name]", HelpName = "NAME" };

    private static readonly Option<string?> Download = new("--download")
    {
        Description = "Fetch and unpack this data set into data/downloads/, with the token in KAGGLE_USERNAME and KAGGLE_KEY or ~/.kaggle/kaggle.json",
        HelpName = "OWNER/DATASET",
    };

    private static readonly Option<FileInfo?> Suggest = new("--suggest") { Description = "Print a draft of the schema for this table, guessed from its names and values", HelpName = "CSV" };

    public static RootCommand Create()
    {
        var root = new RootCommand(About) { File, Schema, Name, Download, Suggest, Schemas(), Check() };
        root.SetStageAction(async (parsed, context, token) =>
        {
            var configured = context.Settings.Bind<KaggleImportOptions>();
            if (parsed.GetValue(Suggest) is { } table)
                return await SuggestAsync(table, context, token);
            if (parsed.GetValue(Download) is { } dataset)
            {
                using var alone = WriterLock.Take(context.Layout);
                return await new DatasetDownload(configured, context).RunAsync(KaggleDataset.Parse(dataset), token);
            }

            var options = Options(parsed, configured);
            using var writer = WriterLock.Take(context.Layout);
            return await KaggleImportStage.RunAsync(options, context, token);
        });
        return root;
    }

    private static Command Check()
    {
        var table = new Argument<FileInfo>("CSV") { Description = "The table" };
        var everyCell = new Option<bool>("--every-cell") { Description = "Only read every cell as text, and say how long it took" };
        var command = new Command("check", "Reads a table without its pictures: how many rows are refused and why, whom the shoes are for, how they are priced") { table, everyCell, Schema };
        command.SetStageAction(async (parsed, context, token) =>
        {
            var path = parsed.GetRequiredValue(table).FullName;
            var file = new KaggleFile { Name = "check", Path = path, Schema = parsed.GetValue(Schema) ?? "" };
            var options = context.Settings.Bind<KaggleImportOptions>() with { Files = [file] };
            var check = new TableCheck(ImportPlan.Create(options, context.Resolve).Single());
            if (parsed.GetValue(everyCell))
                context.Output.WriteLine(await check.ReadEveryCellAsync(token));
            else
                context.Output.Write(await check.JudgeAsync(token));
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<ExitCode> SuggestAsync(FileInfo table, StageContext context, CancellationToken token)
    {
        // Past the console's line breaking: it is a file, not a message.
        context.Output.Profile.Out.Writer.Write(await SchemaDraft.OfAsync(table.FullName, token));
        return ExitCode.Done;
    }

    private static Command Schemas()
    {
        var command = new Command("schemas", "Lists the column schemas and the columns a table must have for each");
        command.SetStageAction((_, context, _) =>
        {
            var folder = context.Resolve(context.Settings.Bind<KaggleImportOptions>().SchemasFolder);
            context.Output.Write(SchemaTable.Of(SchemaCatalogue.Load(folder)));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static KaggleImportOptions Options(ParseResult parsed, KaggleImportOptions configured)
    {
        if (parsed.GetValue(File) is not { } file)
        {
            return parsed.GetValue(Schema) is null && parsed.GetValue(Name) is null
                ? configured
                : throw new UserError("--schema and --name belong to --file, which is missing; pass it, or correct KaggleImport:Files.");
        }

        var name = parsed.GetValue(Name) ?? StyleName.Slug(Path.GetFileNameWithoutExtension(file.Name), '_');
        return configured with { Files = [new KaggleFile { Name = name, Path = file.FullName, Schema = parsed.GetValue(Schema) ?? "" }] };
    }
}
