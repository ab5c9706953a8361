using ShoeData.Scrapers.Asking;

namespace ShoeData.Scrapers.Tests.Asking;

public sealed class HostPacerTests
{
    [Fact]
    public async Task Requests_to_one_host_are_a_delay_apart_and_other_hosts_do_not_wait()
    {
        var clock = new WaitRecorder();
        var pacer = new HostPacer(TimeSpan.FromSeconds(2), clock);
        var token = TestContext.Current.CancellationToken;

        await pacer.WaitAsync(new Uri("https://a.example/1"), token);
        await pacer.WaitAsync(new Uri("https://a.example/2"), token);
        await pacer.WaitAsync(new Uri("https://a.example/3"), token);
        await pacer.WaitAsync(new Uri("https://b.example/1"), token);

        clock.Waits.ShouldBe([TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(4)]);
    }

    /// <summary>Time stands still; what is waited for comes at once and is written down.</summary>
    private sealed class WaitRecorder : TimeProvider
    {
        public List<TimeSpan> Waits { get; } = [];

        public override long GetTimestamp() => 0;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Waits.Add(dueTime);
            return System.CreateTimer(callback, state, TimeSpan.Zero, period);
        }
    }
}
