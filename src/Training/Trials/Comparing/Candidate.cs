namespace ShoeData.Training;

/// <summary>One of the recipes that are compared.</summary>
/// <param name="Name">For people: the model, the recipe, or both.</param>
/// <param name="Options">All but the seed.</param>
internal sealed record Candidate(string Name, TrainingOptions Options)
{
    /// <summary>Every recipe with every model.</summary>
    /// <param name="recipes">As they are given to --profile; none for the settings as they are.</param>
    /// <param name="models">None for the one that each recipe names.</param>
    /// <param name="read">The settings of a recipe with a model, both null where none was given; checked as a whole, for a recipe may suit one model and not another.</param>
    /// <exception cref="UserError">Two are the same, or a recipe does not suit a model.</exception>
    public static IReadOnlyList<Candidate> Of(IReadOnlyList<string> recipes, IReadOnlyList<string> models, Func<string?, string?, TrainingOptions> read)
    {
        IReadOnlyList<Candidate> all = [.. OrNone(recipes).SelectMany(recipe => OrNone(models).Select(model => Named(recipe, model)))];
        return all.GroupBy(candidate => candidate.Name).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? throw new UserError($"'{twice.Key}' is to be compared with itself; name each model and recipe once.")
            : all;

        Candidate Named(string? recipe, string? model)
        {
            var options = read(recipe, model);
            string?[] parts = [recipes.Count > 1 || model is null ? Path.GetFileNameWithoutExtension(recipe) : null, model];
            var name = string.Join(' ', parts.OfType<string>());
            return new Candidate(name.Length > 0 ? name : options.Model, options);
        }
    }

    public Trial Trial(int seed, LabelledShoes shoes) => new($"{Name}, seed {seed}", Options with { Seed = seed }, shoes, Enum.GetValues<Split>());

    private static IEnumerable<string?> OrNone(IReadOnlyList<string> names) => names.DefaultIfEmpty<string?>(null);
}
