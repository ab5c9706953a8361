namespace ShoeData.Training.Tests;

/// <summary>Stops a run when it has been asked for the time so often: the recorder asks after every step, and no two of its questions are in the same moment.</summary>
internal sealed class StoppingClock(int questions, CancellationTokenSource stop) : TimeProvider
{
    private int _asked;

    public override long GetTimestamp()
    {
        if (Interlocked.Increment(ref _asked) == questions)
            stop.Cancel();
        return _asked;
    }

    public override long TimestampFrequency => 1;
}
