using System.Runtime.ExceptionServices;

namespace ShoeData;

/// <summary>Work on all cores whose results are wanted in order, and not all at once.</summary>
public static class ParallelRows
{
    // Enough for all cores to be at work most of the time, and few enough to be of no weight in memory.
    private const int AtOnce = 2048;

    /// <summary>The result for every index from 0, in order. The first exception comes through unwrapped.</summary>
    public static IEnumerable<T> Select<T>(int count, Func<int, T> work)
    {
        var results = new T[Math.Min(AtOnce, count)];
        for (var from = 0; from < count; from += AtOnce)
        {
            var first = from;
            var size = Math.Min(AtOnce, count - first);
            For(size, at => results[at] = work(first + at));
            for (var at = 0; at < size; at++)
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
