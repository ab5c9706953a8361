namespace ShoeData.Curation.Duplicates;

/// <summary>What is known of near duplicates: every two pictures that have a row have been compared.</summary>
internal sealed class NearBook(IReadOnlyDictionary<string, IReadOnlyList<string>> rows)
{
    public static NearBook Empty { get; } = new(new Dictionary<string, IReadOnlyList<string>>());

    public bool Knows(string sha256) => rows.ContainsKey(sha256);

    public IReadOnlyList<string> NearOf(string sha256) => rows[sha256];

    public IEnumerable<NearRecord> Records(string recipe) => rows.Select(row => new NearRecord { Sha256 = row.Key, Recipe = recipe, Near = row.Value });
}
