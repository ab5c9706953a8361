using System.Collections.Concurrent;

namespace ShoeData.Training;

/// <summary>Prepares batches on another thread, a few ahead of the one that is being learnt from.</summary>
internal static class BatchQueue
{
    private const int Ahead = 2;

    /// <param name="order">Indices into the stack, in the order in which they are used.</param>
    /// <param name="make">Makes a batch of these indices.</param>
    /// <param name="meter">Told how long the reader waited; null where nobody wants to know.</param>
    public static IEnumerable<PictureBatch> Read(int[] order, int batchSize, Func<int[], PictureBatch> make, CancellationToken token, WaitMeter? meter = null)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        using var ready = new BlockingCollection<PictureBatch>(Ahead);
        var began = meter?.Now ?? 0;
        var worker = new BatchWorker(order, batchSize, make, ready, stop.Token);
        try
        {
            for (var since = began; ready.TryTake(out var batch, Timeout.Infinite, token); since = meter?.Now ?? 0)
            {
                meter?.Waited(since);
                using (batch)
                    yield return batch;
            }

            worker.Failure?.Throw();
        }
        finally
        {
            stop.Cancel();
            worker.Join();
            // What a reader who left early did not take goes back too.
            while (ready.TryTake(out var unread))
                unread.Dispose();
            meter?.Took(began);
        }
    }

    /// <summary>0 to <paramref name="count"/> - 1, shuffled.</summary>
    public static int[] Shuffled(int count, int seed)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        new Random(seed).Shuffle(order);
        return order;
    }
}
