namespace ShoeData.Fetching.Tests;

/// <summary>
/// A clock that does not run. A timer shorter than <see cref="Patience"/> is a wait: it is noted and elapses at once. A longer one is
/// a time limit: it elapses when <see cref="ExpireLimits"/> is called.
/// </summary>
internal sealed class StepClock : TimeProvider
{
    public static readonly DateTimeOffset Start = new(2024, 5, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly Lock _gate = new();
    private readonly List<TimeSpan> _waits = [];
    private readonly List<StepTimer> _limits = [];
    private DateTimeOffset _now = Start;

    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(1000);

    /// <summary>The waits so far, in order.</summary>
    public IReadOnlyList<TimeSpan> Waits
    {
        get
        {
            lock (_gate)
                return [.. _waits];
        }
    }

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => _now.UtcTicks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new StepTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    public void Advance(TimeSpan time)
    {
        lock (_gate)
            _now += time;
    }

    public void ExpireLimits()
    {
        List<StepTimer> due;
        lock (_gate)
        {
            due = [.. _limits];
            _limits.Clear();
        }

        due.ForEach(timer => timer.Elapse());
    }

    private void Set(StepTimer timer, TimeSpan due)
    {
        lock (_gate)
        {
            _limits.Remove(timer);
            if (due == Timeout.InfiniteTimeSpan)
                return;
            if (due >= Patience)
            {
                _limits.Add(timer);
                return;
            }

            _waits.Add(due);
            _now += due;
        }

        // On another thread, as a real timer: its creator may hold a lock the callback needs.
        ThreadPool.QueueUserWorkItem(_ => timer.Elapse());
    }

    private sealed class StepTimer(StepClock clock, Action callback) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            clock.Set(this, dueTime);
            return true;
        }

        public void Elapse() => callback();

        public void Dispose() => clock.Set(this, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
