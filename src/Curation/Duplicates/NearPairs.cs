namespace ShoeData.Curation.Duplicates;

/// <summary>Near duplicates among pictures: those in the book are looked up, the others compared with all.</summary>
internal sealed record NearPairs(IReadOnlyList<NearPair> Pairs, NearBook Book)
{
    /// <param name="contenders">Where several have the same picture, the first stands for it.</param>
    /// <param name="rowOf">The <see cref="NearRow"/> of a picture by its SHA-256; asked for what is not in the book, and for all that is compared with it.</param>
    public static NearPairs Find(IReadOnlyList<Contender> contenders, NearBook book, Func<string, byte[]> rowOf, CurationOptions options)
    {
        var at = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < contenders.Count; index++)
            at.TryAdd(contenders[index].Image.Sha256, index);

        var known = at.Keys.Where(book.Knows).Order(StringComparer.Ordinal).ToList();
        var added = at.Keys.Where(sha256 => !book.Knows(sha256)).Order(StringComparer.Ordinal).ToList();
        var near = at.Keys.ToDictionary(sha256 => sha256, sha256 => book.Knows(sha256) ? book.NearOf(sha256).Where(at.ContainsKey).ToList() : [], StringComparer.Ordinal);
        if (added.Count > 0)
        {
            foreach (var pair in Compare([.. known, .. added], known.Count, rowOf, options))
            {
                near[pair.One].Add(pair.Other);
                near[pair.Other].Add(pair.One);
            }
        }

        var pairs = near.SelectMany(row => row.Value.Where(other => string.CompareOrdinal(row.Key, other) < 0).Select(other => new NearPair(at[row.Key], at[other])));
        return new NearPairs(
            [.. pairs.OrderBy(pair => pair.One).ThenBy(pair => pair.Other)],
            new NearBook(near.ToDictionary(row => row.Key, row => (IReadOnlyList<string>)[.. row.Value.Order(StringComparer.Ordinal)])));
    }

    private static IEnumerable<NearPictures> Compare(IReadOnlyList<string> pictures, int known, Func<string, byte[]> rowOf, CurationOptions options) =>
        new NearIndex(pictures.Count, position => rowOf(pictures[position]), options).Find(known)
            .Select(pair => new NearPictures(pictures[pair.One], pictures[pair.Other]));

    private readonly record struct NearPictures(string One, string Other);
}
