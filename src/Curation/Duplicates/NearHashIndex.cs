using ShoeData.Curation.Measures;

namespace ShoeData.Curation.Duplicates;

/// <summary>
/// Finds all hashes within a radius without comparing each with each: hashes that differ in at most r bits agree entirely in at
/// least one of r + 1 bands (multi-index hashing, Norouzi, Punjani and Fleet, 2012).
/// </summary>
internal sealed class NearHashIndex(int radius)
{
    private const int Bits = 64;
    private readonly Dictionary<ulong, List<int>>[] _bands = [.. Enumerable.Range(0, radius + 1).Select(_ => new Dictionary<ulong, List<int>>())];
    private readonly List<ulong> _hashes = [];

    /// <summary>The indices of the hashes added before that lie within the radius, ascending; then adds this one under the next index.</summary>
    public IReadOnlyList<int> FindThenAdd(ulong hash)
    {
        var near = new SortedSet<int>();
        for (var band = 0; band < _bands.Length; band++)
        {
            var key = Band(hash, band);
            if (!_bands[band].TryGetValue(key, out var bucket))
                _bands[band][key] = bucket = [];
            near.UnionWith(bucket.Where(index => DifferenceHash.Distance(_hashes[index], hash) <= radius));
            bucket.Add(_hashes.Count);
        }

        _hashes.Add(hash);
        return [.. near];
    }

    private ulong Band(ulong hash, int band)
    {
        var (from, to) = (band * Bits / _bands.Length, (band + 1) * Bits / _bands.Length);
        return to - from == Bits ? hash : (hash >> from) & ((1UL << (to - from)) - 1);
    }
}
