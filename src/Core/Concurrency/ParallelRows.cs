using System.Runtime.ExceptionServices;

namespace ShoeData;

/// <summary>Work on all cores whose results are wanted in order, and not all at once.</summary>
public static class ParallelRows
{
    // Enough for all cores to be at work most of the time, and few enough to be of no weight in memory.
    private const int AtOnce = 2048;

    /// <summary>The result for every index from 0, in order. The first exception comes through unwrapped.</summary>
    public static IEnumerable<T> Select<T>(int count, Func<int, T> work) => Select(Enumerable.Range(0, count), work);

    /// <summary>The result for every item, in order. The first exception comes through unwrapped.</summary>
    public static IEnumerable<TResult> Select<T, TResult>(IEnumerable<T> items, Func<T, TResult> work)
    {
        var results = new TResult[AtOnce];
        foreach (var some in items.Chunk(AtOnce))
        {
            For(some.Length, at => results[at] = work(some[at]));
            for (var at = 0; at < some.Length; at++)
                yield return results[at];
        }
    }

    /// <summary>Calls <paramref name="work"/> for every index from 0, in any order. The first exception comes through unwrapped.</summary>
    public static void For(int count, Action<int> work)
    {
        try
        {
            Parallel.For(0, count, work);
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }
    }
}
