namespace ShoeData.Fetching;

/// <summary>The circuit breaker of one host: rests after failures in a row, and gives up when they last too long.</summary>
/// <param name="Failures">In a row.</param>
/// <param name="Since">When the first of them was; a timestamp.</param>
/// <param name="RestUntil">Before this timestamp nothing is asked.</param>
/// <param name="LeftAlone">Why nothing is asked any more in this run.</param>
internal sealed record HostHealth(int Failures, long Since, long RestUntil, string? LeftAlone)
{
    public static HostHealth Good { get; } = new(0, 0, 0, null);

    public HostHealth After(Turnout turnout, string host, long now, BreakerRules rules) => turnout switch
    {
        Turnout.Well => this with { Failures = 0 },
        Turnout.Trouble => Failed(host, now, rules),
        _ => this,
    };

    /// <summary>The host has asked for a pause.</summary>
    public HostHealth Resting(long until) => this with { RestUntil = Math.Max(until, RestUntil) };

    private HostHealth Failed(string host, long now, BreakerRules rules)
    {
        var failed = this with { Failures = Failures + 1, Since = Failures == 0 ? now : Since };
        if (failed.Failures < rules.Failures)
            return failed;
        if (now - failed.Since >= rules.Stall)
        {
            return failed with
            {
                LeftAlone = FormattableString.Invariant(
                    $"{host} has failed {failed.Failures} times in a row over {rules.Seconds(now - failed.Since):0} s; what is left of it is left for the next run"),
            };
        }

        // Twice as long with every further failure, but never past the moment at which it is given up.
        var rest = Math.Min(rules.Rest << Math.Min(failed.Failures - rules.Failures, 16), rules.Stall);
        return failed.Resting(now + rest);
    }
}
