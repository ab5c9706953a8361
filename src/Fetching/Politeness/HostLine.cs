namespace ShoeData.Fetching;

/// <summary>The queue before one host: who may ask, and when.</summary>
internal sealed class HostLine(string host, int atOnce, TimeSpan floor, FetchingOptions options, TimeProvider clock)
{
    private readonly Lock _gate = new();
    private readonly BreakerRules _breaker = BreakerRules.Of(options, clock);
    private HostPace _pace = HostPace.Of(floor);
    private HostHealth _health = HostHealth.Good;

    // Timestamps and not the time of day: that may be pinned for reproducible runs.
    private long _free = long.MinValue;

    public SemaphoreSlim Slots { get; } = new(atOnce);

    public string? LeftAlone
    {
        get
        {
            lock (_gate)
                return _health.LeftAlone;
        }
    }

    public TimeSpan Delay
    {
        get
        {
            lock (_gate)
                return _pace.Delay;
        }
    }

    public void SlowDown(TimeSpan floor)
    {
        lock (_gate)
        {
            var before = _pace.Delay;
            _pace = _pace.AtLeast(floor);
            // Whoever asks next was told of the shorter delay.
            if (_free > long.MinValue)
                _free += Ticks(_pace.Delay - before);
        }
    }

    public void LeaveAlone(string why)
    {
        lock (_gate)
            _health = _health with { LeftAlone = why };
    }

    public void Rest(TimeSpan time)
    {
        lock (_gate)
            _health = _health.Resting(clock.GetTimestamp() + Ticks(time));
    }

    /// <summary>Takes the next free moment; returns how far off it is.</summary>
    public TimeSpan Reserve(bool inPassing)
    {
        lock (_gate)
        {
            var now = clock.GetTimestamp();
            var turn = Math.Max(now, inPassing ? _health.RestUntil : Math.Max(_free, _health.RestUntil));
            if (!inPassing)
                _free = turn + Ticks(_pace.Delay);
            return turn > now ? clock.GetElapsedTime(now, turn) : TimeSpan.Zero;
        }
    }

    public void Report(Turnout turnout, TimeSpan latency)
    {
        lock (_gate)
        {
            _pace = _pace.After(latency * options.LatencyFactor / atOnce, turnout, TimeSpan.FromSeconds(options.MaxDelaySeconds));
            _health = _health.After(turnout, host, clock.GetTimestamp(), _breaker);
        }
    }

    private long Ticks(TimeSpan time) => (long)(time.TotalSeconds * clock.TimestampFrequency);
}
