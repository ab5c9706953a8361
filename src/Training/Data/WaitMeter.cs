namespace ShoeData.Training;

/// <summary>How long learning has waited for pictures, and how long it took altogether. Used by one thread.</summary>
internal sealed class WaitMeter(TimeProvider clock)
{
    private TimeSpan _waited;
    private TimeSpan _total;

    /// <summary>0 to 1; 0 before anything was measured.</summary>
    public double Share => _total > TimeSpan.Zero ? _waited / _total : 0;

    public long Now => clock.GetTimestamp();

    /// <summary>It was waited from <paramref name="since"/> until now.</summary>
    public void Waited(long since) => _waited += clock.GetElapsedTime(since);

    /// <summary>All of it, waiting and learning, took from <paramref name="since"/> until now.</summary>
    public void Took(long since) => _total += clock.GetElapsedTime(since);
}
