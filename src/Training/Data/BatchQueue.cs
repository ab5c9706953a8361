using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace ShoeData.Training;

/// <summary>Prepares batches on another thread, a few ahead of the one that is being learnt from.</summary>
internal static class BatchQueue
{
    private const int Ahead = 2;

    /// <param name="order">Indices into the stack, in the order in which they are used.</param>
    /// <param name="make">Makes a batch of these indices.</param>
    public static IEnumerable<PictureBatch> Read(int[] order, int batchSize, Func<int[], PictureBatch> make, CancellationToken token)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        using var ready = new BlockingCollection<PictureBatch>(Ahead);
        ExceptionDispatchInfo? failure = null;
        var worker = new Thread(() =>
        {
            try
            {
                foreach (var indices in order.Chunk(batchSize))
                    ready.Add(make(indices), stop.Token);
            }
            catch (Exception exception)
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }

            ready.CompleteAdding();
        })
        { IsBackground = true, Name = "batches" };
        worker.Start();
        try
        {
            foreach (var batch in ready.GetConsumingEnumerable(token))
            {
                using (batch)
                    yield return batch;
            }

            failure?.Throw();
        }
        finally
        {
            stop.Cancel();
            worker.Join();
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
