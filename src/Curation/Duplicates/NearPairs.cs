namespace ShoeData.Curation.Duplicates;

/// <summary>Near duplicates among pictures: those in the book are looked up, the others compared with all.</summary>
internal sealed record NearPairs(IReadOnlyList<NearPair> Pairs, NearBook Book)
{
    /// <param name="rowOf">The <see cref="NearRow"/> of a picture by its number; asked for what is not in the book, and for all that is compared with it, from several threads at once.</param>
    public static NearPairs Find(IReadOnlyList<Contender> contenders, NearBook book, Func<int, byte[]> rowOf, CurationOptions options)
    {
        int[] ordered = [.. contenders.Select(contender => contender.Picture).Order()];
        int[] pictures = [.. ordered.Where((picture, at) => at == 0 || picture != ordered[at - 1])];
        var near = pictures.Where(picture => book.NearOf(picture).Count > 0)
            .ToDictionary(picture => picture, picture => book.NearOf(picture).Where(other => Array.BinarySearch(pictures, other) >= 0).ToList());
        int[] known = [.. pictures.Where(book.Knows)];
        if (known.Length < pictures.Length)
        {
            foreach (var pair in Compare([.. known, .. pictures.Where(picture => !book.Knows(picture))], known.Length, rowOf, options))
            {
                NearOf(pair.One).Add(pair.Other);
                NearOf(pair.Other).Add(pair.One);
            }
        }

        var complete = new NearBook(pictures, near.ToDictionary(row => row.Key, row => (int[])[.. row.Value.Order()]));
        return new NearPairs(complete.Among(contenders), complete);

        List<int> NearOf(int picture)
        {
            if (!near.TryGetValue(picture, out var others))
                near[picture] = others = [];
            return others;
        }
    }

    private static IEnumerable<NearPair> Compare(int[] pictures, int known, Func<int, byte[]> rowOf, CurationOptions options) =>
        new NearIndex(pictures.Length, position => rowOf(pictures[position]), options).Find(known)
            .Select(pair => new NearPair(pictures[pair.One], pictures[pair.Other]));
}
