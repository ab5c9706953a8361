namespace ShoeData.Training;

/// <summary>
/// A thread of its own for long arithmetic: libtorch keeps a team of threads for each caller, and a caller whose memory comes from the C library's
/// main heap gets back in a step what it freed in the step before.
/// </summary>
internal static class TorchThread
{
    // There are hardly more heaps than the runtime has threads of its own. Without the main one the work is only slower.
    private const int Tries = 64;
    private static readonly Lock OneSearch = new();

    /// <exception cref="OperationCanceledException">The work was cancelled by <paramref name="token"/>.</exception>
    public static Task<T> RunAsync<T>(Func<T> work, CancellationToken token)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        Start(() =>
        {
            try
            {
                done.SetResult(work());
            }
            catch (OperationCanceledException exception) when (token.IsCancellationRequested)
            {
                done.SetCanceled(exception.CancellationToken);
            }
            catch (Exception exception)
            {
                done.SetException(exception);
            }
        });
        return done.Task;
    }

    private static void Start(Action work)
    {
        if (!NativeHeap.IsKept)
        {
            StartThread(work);
            return;
        }

        lock (OneSearch)
            Search(work);
    }

    // A thread gets its heap when it first asks for memory, and none can be chosen: threads that got another one wait, so that the next
    // cannot get that one too.
    private static void Search(Action work)
    {
        NativeHeap.ShareHeaps();
        var over = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        for (var (left, taken) = (Tries, false); !taken; left--)
            taken = TryThread(work, over.Task, isLast: left == 0);
        over.SetResult();
    }

    private static bool TryThread(Action work, Task over, bool isLast)
    {
        var told = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        StartThread(() =>
        {
            var taken = isLast || NativeHeap.ServesThisThread();
            told.SetResult(taken);
            if (taken)
                work();
            else
                over.GetAwaiter().GetResult();
        });
        return told.Task.GetAwaiter().GetResult();
    }

    private static void StartThread(Action work) => new Thread(() => work()) { IsBackground = true, Name = "arithmetic" }.Start();
}
