namespace ShoeData;

/// <summary>Gives memory back between two phases of a run, where the collector itself would wait for more to be asked for.</summary>
public static class HeapTrim
{
    // Below it nothing is gained that would be worth the pause.
    private const long Worthwhile = 100L * 1024 * 1024;

    public static void Run()
    {
        if (GC.GetTotalMemory(forceFullCollection: false) > Worthwhile)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
