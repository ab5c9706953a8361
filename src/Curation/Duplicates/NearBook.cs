namespace ShoeData.Curation.Duplicates;

/// <summary>What is known of near duplicates: every two pictures that have a row have been compared.</summary>
internal sealed class NearBook(IReadOnlyDictionary<string, IReadOnlyList<string>> rows)
{
    public static NearBook Empty { get; } = new(new Dictionary<string, IReadOnlyList<string>>());

    public bool Knows(string sha256) => rows.ContainsKey(sha256);

    public IReadOnlyList<string> NearOf(string sha256) => rows[sha256];

    /// <summary>Near duplicates among contenders that are all known, by their positions; of several that have the same picture the first stands for it.</summary>
    public IReadOnlyList<NearPair> Among(IReadOnlyList<Contender> contenders)
    {
        var at = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < contenders.Count; index++)
            at.TryAdd(contenders[index].Image.Sha256, index);
        return
        [
            .. from picture in at
               from other in rows[picture.Key]
               where string.CompareOrdinal(picture.Key, other) < 0 && at.ContainsKey(other)
               let pair = new NearPair(picture.Value, at[other])
               orderby pair.One, pair.Other
               select pair,
        ];
    }

    public IEnumerable<NearRecord> Records(string recipe) => rows.Select(row => new NearRecord { Sha256 = row.Key, Recipe = recipe, Near = row.Value });
}
