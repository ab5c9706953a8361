using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;

namespace ShoeData.Training;

/// <summary>The commands that train for figures alone.</summary>
internal static partial class TrialCommands
{
    private static readonly Option<string[]> Within = new("--within")
    {
        Description = "Only pictures of these parts of the data set, e.g. train,val, so that recipes are chosen without the test pictures [default: train,val,test]",
        HelpName = "PARTS",
        CustomParser = Listed,
    };

    private static readonly Option<int?> Folds = new("--folds")
    {
        Description = "How many folds, at least 3 [default: those of folds.jsonl, which 'Curation -- --kfold K' writes, else 5]",
        HelpName = "K",
        Validators = { result => Check(result, result.GetValueOrDefault<int?>() is not < FoldDivision.Fewest, $"{FoldDivision.Fewest} or more were wanted") },
    };

    private static readonly Option<string[]> Against = new("--against")
    {
        Description = "Earlier cross-validations by name, to compare with picture by picture",
        HelpName = "NAMES",
        CustomParser = Listed,
    };

    public static Command CrossValidation()
    {
        var name = Name("crossval");
        var command = new Command("crossval", "Cross-validates the recipe by groups: trains once a fold, keeps what is done, and scores all predictions together, beside a constant and the brand")
        {
            name, Folds, Within, Against,
        };
        command.SetStageAction((parsed, context, token) => Training.CrossValidation.RunAsync(
            context,
            new CrossValidationSettings(parsed.GetRequiredValue(name), parsed.GetValue(Folds), Parts(parsed.GetValue(Within) ?? []), parsed.GetValue(Against) ?? []),
            token));
        return command;
    }

    private static Option<string> Name(string usual) => new("--name")
    {
        Description = $"Name of the trial, which is its folder under data/trials/ [default: {usual}]",
        HelpName = "NAME",
        DefaultValueFactory = _ => usual,
        Validators = { result => Check(result, FolderName().IsMatch(result.GetValueOrDefault<string>() ?? ""), "a folder name of letters, digits, '.', '_' and '-' was wanted") },
    };

    private static Split[] Parts(string[] names) => names.Length == 0
        ? Enum.GetValues<Split>()
        : [.. Enum.GetValues<Split>().Where(split => Array.ConvertAll(names, Part).Contains(split))];

    private static Split Part(string name) => Enum.GetValues<Split>().Where(split => split.ToSnakeCase() == name).Select(split => (Split?)split).FirstOrDefault()
        ?? throw new UserError($"--within {name}: no such part; there are train, val and test.");

    private static string[] Listed(ArgumentResult result) =>
        [.. result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    private static void Check(OptionResult result, bool isGood, string wanted)
    {
        if (!isGood)
            result.AddError($"{result.Option.Name} {string.Join(' ', result.Tokens.Select(token => token.Value))}: {wanted}.");
    }

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9._-]*$")]
    private static partial Regex FolderName();
}
