using System.CommandLine;
using ShoeData.Curation.Overruling;

namespace ShoeData.Curation.Explain;

/// <summary><c>explain</c>: the whole life of one item.</summary>
internal static class ExplainCommand
{
    private static readonly Argument<string> Item = new("item")
    {
        Description = "SHA-256 of a picture (8 digits or more), a file of the data set or its name, source/listing_id, or a listing's id",
    };

    public static Command Create()
    {
        var command = new Command("explain", "Prints the whole life of a listing or picture: where it came from, what was measured, why it was kept or not, where it lies") { Item };
        command.SetStageAction(async (parsed, context, token) =>
        {
            var options = context.Settings.Bind<CurationOptions>();
            var overrides = await OverrideFile.ReadAsync(context.Resolve(options.Overrides), options.Overrides, token);
            var reader = new LifeReader(context.Layout, overrides);
            foreach (var key in await new ItemSearch(context.Layout).FindAsync(parsed.GetRequiredValue(Item), token))
            {
                foreach (var line in LifeText.Of(key, await reader.ReadAsync(key, token)))
                    context.Output.Profile.Out.Writer.WriteLine(line);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
