using System.CommandLine;

namespace ShoeData.KaggleImport;

/// <summary>The program's command line.</summary>
internal static class KaggleImportCommands
{
    private const string About = """
        Imports price tables (CSV) and their pictures into data/raw/<name>/: listings.jsonl, images.jsonl, images/<sha256>.<ext>, and
        rejected.jsonl with every row that was left out and why. Pictures are files beside the table or web addresses.
        Which column feeds which field stands in config/kaggle/<schema>.json; the schema is recognised from the table's header.

        Without --file it imports the tables of KaggleImport:Files in config/shoedata.json.

        Examples:
          dotnet run --project src/KaggleImport -- schemas
          dotnet run --project src/KaggleImport -- --file ~/Downloads/listings.csv --name footlocker
          dotnet run --project src/KaggleImport -- --profile benchmarks/profiles/footlocker.json --data /tmp/shoes
        """;

    private static readonly Option<FileInfo?> File = new("--file") { Description = "Import this table instead of the configured ones", HelpName = "CSV" };

    private static readonly Option<string?> Schema = new("--schema") { Description = "Its schema, from the list of 'schemas' [default: recognised from the header]", HelpName = "NAME" };

    private static readonly Option<string?> Name = new("--name") { Description = "Its folder under data/raw/ [default: the file's name]", HelpName = "NAME" };

    public static RootCommand Create()
    {
        var root = new RootCommand(About) { File, Schema, Name, Schemas() };
        root.SetStageAction(async (parsed, context, token) =>
        {
            var options = Options(parsed, context.Settings.Bind<KaggleImportOptions>());
            using var writer = WriterLock.Take(context.Layout);
            return await KaggleImportStage.RunAsync(options, context, token);
        });
        return root;
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
