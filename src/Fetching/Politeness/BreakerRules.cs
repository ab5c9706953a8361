namespace ShoeData.Fetching;

/// <summary>When a host's breaker opens and when it gives up; times in ticks of the clock's timestamps.</summary>
/// <param name="Failures">In a row, until it opens.</param>
/// <param name="Rest">For how long, the first time.</param>
/// <param name="Stall">A host that fails for longer is left for the next run.</param>
internal sealed record BreakerRules(int Failures, long Rest, long Stall, long Frequency)
{
    public static BreakerRules Of(FetchingOptions options, TimeProvider clock) => new(
        options.BreakerFailures,
        (long)(options.BreakerRestSeconds * clock.TimestampFrequency),
        (long)(options.StallSeconds * clock.TimestampFrequency),
        clock.TimestampFrequency);

    public double Seconds(long ticks) => (double)ticks / Frequency;
}
