namespace ShoeData.Curation.Duplicates;

/// <summary>Near duplicates among pictures: those in the book are looked up, the others compared with all.</summary>
internal sealed record NearPairs(IReadOnlyList<NearPair> Pairs, NearBook Book)
{
    /// <param name="rowOf">The <see cref="NearRow"/> of a picture by its SHA-256; asked for what is not in the book, and for all that is compared with it, from several threads at once.</param>
    public static NearPairs Find(IReadOnlyList<Contender> contenders, NearBook book, Func<string, byte[]> rowOf, CurationOptions options)
    {
        var pictures = contenders.Select(contender => contender.Image.Sha256).ToHashSet(StringComparer.Ordinal);
        var known = pictures.Where(book.Knows).Order(StringComparer.Ordinal).ToList();
        var added = pictures.Where(sha256 => !book.Knows(sha256)).Order(StringComparer.Ordinal).ToList();
        var near = pictures.ToDictionary(sha256 => sha256, sha256 => book.Knows(sha256) ? book.NearOf(sha256).Where(pictures.Contains).ToList() : [], StringComparer.Ordinal);
        if (added.Count > 0)
        {
            foreach (var pair in Compare([.. known, .. added], known.Count, rowOf, options))
            {
                near[pair.One].Add(pair.Other);
                near[pair.Other].Add(pair.One);
            }
        }

        var complete = new NearBook(near.ToDictionary(row => row.Key, row => (IReadOnlyList<string>)[.. row.Value.Order(StringComparer.Ordinal)], StringComparer.Ordinal));
        return new NearPairs(complete.Among(contenders), complete);
    }

    private static IEnumerable<NearPictures> Compare(IReadOnlyList<string> pictures, int known, Func<string, byte[]> rowOf, CurationOptions options) =>
        new NearIndex(pictures.Count, position => rowOf(pictures[position]), options).Find(known)
            .Select(pair => new NearPictures(pictures[pair.One], pictures[pair.Other]));

    private readonly record struct NearPictures(string One, string Other);
}
