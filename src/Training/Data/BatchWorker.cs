using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace ShoeData.Training;

/// <summary>The other thread of a <see cref="BatchQueue"/>.</summary>
internal sealed class BatchWorker
{
    private readonly Thread _thread;

    public BatchWorker(int[] order, int batchSize, Func<int[], PictureBatch> make, BlockingCollection<PictureBatch> ready, CancellationToken stop)
    {
        _thread = new Thread(() =>
        {
            try
            {
                foreach (var indices in order.Chunk(batchSize))
                    Add(make(indices), ready, stop);
            }
            catch (Exception exception)
            {
                Failure = ExceptionDispatchInfo.Capture(exception);
            }

            ready.CompleteAdding();
        })
        { IsBackground = true, Name = "batches" };
        _thread.Start();
    }

    /// <summary>What it failed with, once it has ended.</summary>
    public ExceptionDispatchInfo? Failure { get; private set; }

    public void Join() => _thread.Join();

    private static void Add(PictureBatch batch, BlockingCollection<PictureBatch> ready, CancellationToken stop)
    {
        try
        {
            ready.Add(batch, stop);
        }
        catch
        {
            batch.Dispose();
            throw;
        }
    }
}
