namespace ShoeData.Training;

/// <summary>Whether a data set can be trained on.</summary>
internal static class TrainingData
{
    /// <returns>What is odd but no obstacle.</returns>
    /// <exception cref="UserError">It cannot.</exception>
    public static IReadOnlyList<string> Check(LabelledShoes shoes, DataLayout layout)
    {
        var train = shoes.Counts(Split.Train);
        foreach (var split in (Split[])[Split.Train, Split.Val])
        {
            if (shoes.Counts(split).Sum() == 0)
                throw new UserError($"{layout.SplitManifest}: the {split.ToSnakeCase()} split has no pictures; add shoes and run Curation again.");
        }

        if (train.Count(count => count > 0) < 2)
            throw new UserError($"{layout.SplitManifest}: all training pictures are in one price bin, so there is nothing to tell apart; add shoes of other prices.");
        return [.. shoes.Bins.Index().Where(pair => train[pair.Index] <= 1).Select(pair => Notice(shoes, pair.Item, pair.Index))];
    }

    private static string Notice(LabelledShoes shoes, int bin, int index)
    {
        if (shoes.Counts(Split.Train)[index] == 1)
            return $"class {bin} has a single training picture: what is learnt of it is that one shoe; more shoes of that price would help.";
        var asked = shoes.Counts(Split.Val)[index] + shoes.Counts(Split.Test)[index];
        return asked == 0
            ? $"class {bin} has no pictures at all; the model will hardly ever choose it."
            : $"class {bin} has no training picture, but {asked} in the other splits, which will all be missed; more shoes of that price would help.";
    }
}
