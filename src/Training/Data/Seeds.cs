namespace ShoeData.Training;

/// <summary>Independent seeds from one, by what they are for.</summary>
internal static class Seeds
{
    /// <summary>The same arguments give the same seed, on any machine; neighbouring ones give unrelated seeds.</summary>
    public static int Of(int seed, params ReadOnlySpan<int> purpose)
    {
        var hash = 2166136261u;
        hash = Mix(hash, seed);
        foreach (var part in purpose)
            hash = Mix(hash, part);
        return (int)(hash & int.MaxValue);
    }

    private static uint Mix(uint hash, int value)
    {
        hash = (hash ^ (uint)value) * 0x9E3779B1u;
        hash = (hash ^ (hash >> 15)) * 0x85EBCA77u;
        return hash ^ (hash >> 13);
    }
}
