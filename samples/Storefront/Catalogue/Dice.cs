namespace ShoeData.Storefront;

/// <summary>Seeded chance (SplitMix64), the same on every runtime: <see cref="Random"/> does not promise that across versions.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Dice of their own for every name, so that one more throw in one place moves nothing elsewhere.</summary>
    public static Dice For(string name)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in name)
            hash = (hash ^ letter) * 1099511628211UL;
        return new Dice(hash);
    }

    /// <summary>At least 0 and below 1.</summary>
    public double Next() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    public float Between(float low, float high) => low + ((high - low) * (float)Next());

    public int Below(int bound) => (int)(Next() * bound);

    /// <summary>Both ends included.</summary>
    public int Whole(int low, int high) => low + Below(high - low + 1);

    public bool Chance(double probability) => Next() < probability;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>An index drawn in proportion to the weights.</summary>
    public int Weighted(ReadOnlySpan<int> weights)
    {
        var total = 0;
        foreach (var weight in weights)
            total += weight;
        var thrown = Below(total);
        for (var index = 0; index < weights.Length; index++)
        {
            thrown -= weights[index];
            if (thrown < 0)
                return index;
        }

        return weights.Length - 1;
    }

    /// <summary>The same items in another order.</summary>
    public List<T> Shuffled<T>(IEnumerable<T> items)
    {
        List<T> shuffled = [.. items];
        for (var last = shuffled.Count - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (shuffled[last], shuffled[other]) = (shuffled[other], shuffled[last]);
        }

        return shuffled;
    }

    private ulong NextBits()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var bits = _state;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9UL;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBUL;
        return bits ^ (bits >> 31);
    }
}
