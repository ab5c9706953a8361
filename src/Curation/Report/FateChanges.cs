namespace ShoeData.Curation.Report;

/// <summary>What changed for the listings, as far as a page shows it.</summary>
/// <param name="IsFirst">Nothing is known of a run before.</param>
/// <param name="Changed">How many of the listings fared otherwise than before.</param>
/// <param name="Kinds">The most frequent first.</param>
/// <param name="Some">The first of those that fared otherwise.</param>
internal sealed record FateChanges(bool IsFirst, int Listings, int Changed, IReadOnlyList<FateKind> Kinds, IReadOnlyList<ListingFate> Some)
{
    private const int MostShown = 60;

    /// <param name="fates">In the order of their keys; read once.</param>
    public static FateChanges Of(IEnumerable<ListingFate> fates)
    {
        var (isFirst, listings, kinds, some) = (true, 0, new Dictionary<(string? Before, string? Now), int>(), new List<ListingFate>());
        foreach (var fate in fates)
        {
            listings++;
            isFirst = isFirst && fate.Before is null;
            if (fate.Now == fate.Before)
                continue;
            var kind = (FolderOf(fate.Before), FolderOf(fate.Now));
            kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
            if (some.Count < MostShown)
                some.Add(fate);
        }

        var byCount = kinds.Select(kind => new FateKind(kind.Key.Before, kind.Key.Now, kind.Value))
            .OrderByDescending(kind => kind.Listings)
            .ThenBy(kind => kind.Before, StringComparer.Ordinal)
            .ThenBy(kind => kind.Now, StringComparer.Ordinal);
        return new FateChanges(isFirst, listings, kinds.Values.Sum(), [.. byCount], some);
    }

    // Without the price: all that moved from one folder to another is one kind.
    private static string? FolderOf(string? fate) => fate?.Split(',')[0];
}
