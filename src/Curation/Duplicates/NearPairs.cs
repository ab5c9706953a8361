using System.Collections;

namespace ShoeData.Curation.Duplicates;

/// <summary>Near duplicates among pictures: those in the book are looked up, the others compared with all.</summary>
internal sealed record NearPairs(IReadOnlyList<NearPair> Pairs, NearBook Book)
{
    /// <param name="readRow">Reads the <see cref="NearRow"/> of a picture by its number; asked for what is not in the book, and for all that is compared with it, from several threads at once.</param>
    public static NearPairs Find(IReadOnlyList<Contender> contenders, NearBook book, Action<int, Span<byte>> readRow, CurationOptions options, Scratch scratch)
    {
        var pictures = new BitArray(contenders.Select(contender => contender.Picture).DefaultIfEmpty(-1).Max() + 1);
        foreach (var contender in contenders)
            pictures[contender.Picture] = true;
        using var near = scratch.Sorter<NearPair>();
        foreach (var pair in book.Near.Where(pair => Has(pair.One) && Has(pair.Other)))
            near.Add(pair);
        foreach (var pair in Compare(new NearBook(pictures, []).Pictures, book, readRow, options, scratch))
        {
            near.Add(pair);
            near.Add(new NearPair(pair.Other, pair.One));
        }

        var complete = new NearBook(pictures, scratch.Column(near.Sorted()));
        return new NearPairs(complete.Among(contenders, scratch), complete);

        bool Has(int picture) => picture < pictures.Count && pictures[picture];
    }

    // Those of the book come first, and the others are compared with all before them.
    private static IEnumerable<NearPair> Compare(IEnumerable<int> pictures, NearBook book, Action<int, Span<byte>> readRow, CurationOptions options, Scratch scratch)
    {
        using var order = scratch.Column(pictures.Where(book.Knows));
        var known = order.Count;
        foreach (var picture in pictures.Where(picture => !book.Knows(picture)))
            order.Add(picture);
        foreach (var pair in new NearIndex(order.Count, (position, row) => readRow(order[position], row), options).Find(known))
            yield return new NearPair(order[pair.One], order[pair.Other]);
    }
}
