namespace ShoeData.Training;

/// <summary>One of the recipes that are compared.</summary>
/// <param name="Name">For people: the model, the recipe, or both.</param>
/// <param name="Options">All but the seed.</param>
internal sealed record Candidate(string Name, TrainingOptions Options)
{
    /// <summary>Every recipe with every model.</summary>
    /// <param name="recipes">By name; at least one.</param>
    /// <param name="models">None for the one that each recipe names.</param>
    public static IReadOnlyList<Candidate> Of(IReadOnlyList<Candidate> recipes, IReadOnlyList<string> models)
    {
        IReadOnlyList<Candidate> all = models.Count == 0
            ? recipes
            : [.. recipes.SelectMany(recipe => models.Select(model => new Candidate(recipes.Count == 1 ? model : $"{recipe.Name} {model}", recipe.Options with { Model = model })))];
        return all.GroupBy(candidate => candidate.Name).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? throw new UserError($"'{twice.Key}' is to be compared with itself; name each model and recipe once.")
            : all;
    }

    public Trial Trial(int seed, LabelledShoes shoes) => new($"{Name}, seed {seed}", Options with { Seed = seed }, shoes, Enum.GetValues<Split>());
}
