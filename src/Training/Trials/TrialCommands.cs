using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
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

    private static readonly Option<string[]> Models = new("--models")
    {
        Description = "Models that 'models' lists [default: Training:Model]",
        HelpName = "NAMES",
        CustomParser = Listed,
    };

    private static readonly Option<string[]> Recipes = new("--recipes")
    {
        Description = "Settings to compare, each as it could be given to --profile, on top of that; what --set says holds for all of them [default: the settings as they are]",
        HelpName = "NAMES|FILES",
        CustomParser = Listed,
    };

    private static readonly Option<int[]> Seeds = new("--seeds")
    {
        Description = "Seeds that every candidate is trained with [default: Training:Seed]",
        HelpName = "NUMBERS",
        CustomParser = Numbers,
    };

    public static Command Baseline()
    {
        var command = new Command("baseline", "Fits what a model has to beat: constants, the brand, HOG and pixels with PCA, and the configured model's frozen features; writes data/baselines/");
        command.SetStageAction((_, context, token) => BaselineCommand.RunAsync(context, token));
        return command;
    }

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

    public static Command Compare()
    {
        var name = Name("compare");
        var command = new Command("compare", "Trains models, or recipes, with several seeds on the data set's own parts, and lays their figures side by side: train, validation and test, and what each is ahead of the first")
        {
            name, Models, Recipes, Seeds,
        };
        command.SetStageAction((parsed, context, token) => CompareCommand.RunAsync(context, Comparison(parsed, context, parsed.GetRequiredValue(name)), token));
        return command;
    }

    public static Command Leak()
    {
        var name = Name("leak");
        var command = new Command("leak", "Cross-validates the recipe twice, with whole groups and with pictures at random, and says how much better the leak makes it look") { name, Folds, Within };
        command.SetStageAction((parsed, context, token) => LeakCommand.RunAsync(
            context, new CrossValidationSettings(parsed.GetRequiredValue(name), parsed.GetValue(Folds), Parts(parsed.GetValue(Within) ?? []), []), token));
        return command;
    }

    private static CompareSettings Comparison(ParseResult parsed, StageContext context, string name)
    {
        var candidates = Candidate.Of(parsed.GetValue(Recipes) ?? [], parsed.GetValue(Models) ?? [], Read);
        return new CompareSettings(name, candidates, parsed.GetValue(Seeds) is { Length: > 0 } seeds ? seeds : [candidates[0].Options.Seed]);

        TrainingOptions Read(string? recipe, string? model)
        {
            IEnumerable<string> profile = new[] { parsed.GetValue(CommonOptions.Profile), recipe }.OfType<string>();
            IEnumerable<string> named = model is null ? [] : [$"{TrainingOptions.Section}:{nameof(TrainingOptions.Model)}={model}"];
            return TrialOptions.Bind(Settings.Load(
                context.RepositoryRoot, profile.Any() ? string.Join(',', profile) : null, [.. parsed.GetValue(CommonOptions.Set) ?? [], .. named]));
        }
    }

    private static Option<string> Name(string usual) => new("--name")
    {
        Description = "Name of the trial, which is its folder under data/trials/",
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

    private static int[] Numbers(ArgumentResult result)
    {
        var numbers = new List<int>();
        foreach (var text in Listed(result))
        {
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && !numbers.Contains(number))
                numbers.Add(number);
            else
                result.AddError($"{Seeds.Name} {text}: different whole numbers were wanted, e.g. 1,2,3.");
        }

        return [.. numbers];
    }

    private static void Check(OptionResult result, bool isGood, string wanted)
    {
        if (!isGood)
            result.AddError($"{result.Option.Name} {string.Join(' ', result.Tokens.Select(token => token.Value))}: {wanted}.");
    }

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9._-]*$")]
    private static partial Regex FolderName();
}
