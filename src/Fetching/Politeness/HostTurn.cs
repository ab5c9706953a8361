namespace ShoeData.Fetching;

/// <summary>The right to ask one host now; given back when disposed.</summary>
internal sealed class HostTurn(HostLine line) : IDisposable
{
    /// <summary>Why there is none: the host is left alone for the rest of this run.</summary>
    public string? LeftAlone { get; } = line.LeftAlone;

    /// <param name="latency">From asking to the beginning of the answer.</param>
    public void Report(Turnout turnout, TimeSpan latency) => line.Report(turnout, latency);

    public void Rest(TimeSpan time) => line.Rest(time);

    public void LeaveAlone(string why) => line.LeaveAlone(why);

    public void Dispose() => line.Slots.Release();
}
