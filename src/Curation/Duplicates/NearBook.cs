using System.Collections;

namespace ShoeData.Curation.Duplicates;

/// <summary>What is known of near duplicates: every two of these pictures have been compared. Pictures go by their numbers.</summary>
/// <param name="pictures">A bit for each.</param>
/// <param name="near">Those that are near duplicates, in order; every pair both ways round.</param>
internal sealed class NearBook(BitArray pictures, IReadOnlyList<NearPair> near)
{
    public static NearBook Empty { get; } = new(new BitArray(0), []);

    /// <summary>In order.</summary>
    public IEnumerable<int> Pictures => Enumerable.Range(0, pictures.Count).Where(picture => pictures[picture]);

    /// <inheritdoc cref="NearBook(BitArray, IReadOnlyList{NearPair})"/>
    public IReadOnlyList<NearPair> Near => near;

    public bool Knows(int picture) => picture < pictures.Count && pictures[picture];

    /// <summary>Near duplicates among contenders that are all known, by their positions; of several that have the same picture the first stands for it.</summary>
    public IReadOnlyList<NearPair> Among(IReadOnlyList<Contender> contenders, Scratch scratch)
    {
        if (near.Count == 0)
            return [];
        // From 1; 0 of a picture that none has.
        using var first = scratch.Column<int>(pictures.Count);
        foreach (var (at, contender) in contenders.Index())
        {
            if (first[contender.Picture] == 0)
                first[contender.Picture] = at + 1;
        }

        using var pairs = scratch.Sorter<NearPair>();
        foreach (var pair in near.Where(pair => pair.One < pair.Other))
        {
            if (first[pair.One] is var one and > 0 && first[pair.Other] is var other and > 0)
                pairs.Add(new NearPair(one - 1, other - 1));
        }

        return scratch.Column(pairs.Sorted());
    }
}
