namespace ShoeData.Curation.Duplicates;

/// <summary>What is known of near duplicates: every two of these pictures have been compared. Pictures go by their numbers.</summary>
/// <param name="pictures">In order.</param>
/// <param name="near">The near duplicates of those that have any, in order.</param>
internal sealed class NearBook(int[] pictures, IReadOnlyDictionary<int, int[]> near)
{
    public static NearBook Empty { get; } = new([], new Dictionary<int, int[]>());

    public IReadOnlyList<int> Pictures => pictures;

    public bool Knows(int picture) => Array.BinarySearch(pictures, picture) >= 0;

    public IReadOnlyList<int> NearOf(int picture) => near.GetValueOrDefault(picture, []);

    /// <summary>Near duplicates among contenders that are all known, by their positions; of several that have the same picture the first stands for it.</summary>
    public IReadOnlyList<NearPair> Among(IReadOnlyList<Contender> contenders)
    {
        var at = new Dictionary<int, int>();
        for (var index = 0; index < contenders.Count; index++)
        {
            if (near.ContainsKey(contenders[index].Picture))
                at.TryAdd(contenders[index].Picture, index);
        }

        return
        [
            .. from picture in at
               from other in near[picture.Key]
               where picture.Key < other && at.ContainsKey(other)
               let pair = new NearPair(picture.Value, at[other])
               orderby pair.One, pair.Other
               select pair,
        ];
    }
}
