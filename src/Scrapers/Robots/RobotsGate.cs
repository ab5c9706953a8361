using System.Collections.Concurrent;
using System.Text;
using ShoeData.Fetching;
using ShoeData.Scrapers.Asking;

namespace ShoeData.Scrapers.Robots;

/// <summary>Asks each host's robots.txt before anything else is asked of it, and keeps to it for a day (RFC 9309, 2.4).</summary>
internal sealed class RobotsGate(AccessSetup setup, HttpAsker asker, HostGate gate)
{
    // RFC 9309, 2.5: at least 500 kibibytes are read.
    private const int LongestRead = 500 * 1024;
    private static readonly TimeSpan GoodFor = TimeSpan.FromHours(24);
    private readonly ConcurrentDictionary<string, Lazy<Task<Answer>>> _answers = new(StringComparer.OrdinalIgnoreCase);
    private readonly RobotsCache _cache = new(Path.Combine(setup.Layout.JournalFolder, "robots"));
    private readonly string _product = GuardedClient.Product(setup.Fetching);

    /// <summary>Why an address may not be asked for; null when it may.</summary>
    public async Task<HttpOutcome?> ObjectionAsync(Uri address, CancellationToken token) => await AskAsync(address, token) switch
    {
        RobotsVerdict.Forbidden forbidden => new HttpOutcome.Objected(forbidden.Detail, ForNow: false),
        RobotsVerdict.Unreachable { AddressForbidden: true } forbidden => new HttpOutcome.AddressForbidden(forbidden.Detail),
        RobotsVerdict.Unreachable unreachable => new HttpOutcome.Objected(unreachable.Detail, ForNow: true),
        _ => null,
    };

    public async Task<RobotsVerdict> AskAsync(Uri address, CancellationToken token)
    {
        var robots = new Uri(address.GetLeftPart(UriPartial.Authority) + "/robots.txt");
        var answer = await _answers.GetOrAdd(robots.AbsoluteUri, _ => new Lazy<Task<Answer>>(() => GetAsync(robots, token))).Value;
        return answer switch
        {
            { Trouble: HttpOutcome.AddressForbidden forbidden } => new RobotsVerdict.Unreachable(forbidden.Detail, AddressForbidden: true),
            { Trouble: { } trouble } => new RobotsVerdict.Unreachable($"{robots} could not be read: {Text(trouble)}"),
            { File: { } file } when !file.Allows(address) => new RobotsVerdict.Forbidden($"{robots} forbids {address.PathAndQuery} to {_product}"),
            _ => new RobotsVerdict.Allowed(),
        };
    }

    private async Task<Answer> GetAsync(Uri robots, CancellationToken token)
    {
        var copy = setup.Wire.IsFresh ? null : await _cache.ReadAsync(robots, token);
        var age = setup.Clock.GetUtcNow() - copy?.Fetched;
        var answer = age >= TimeSpan.Zero && age < GoodFor && copy is not null ? new Answer(Parse(copy.Text), null) : await FetchAsync(robots, copy, token);
        if (answer.File?.CrawlDelay is { } delay && !setup.Wire.IsReplay)
            SlowDown(robots, delay);
        return answer;
    }

    private async Task<Answer> FetchAsync(Uri robots, RobotsCopy? copy, CancellationToken token)
    {
        var outcome = await asker.GetAsync(new HttpAsk(robots, LongestRead) { Accept = "text/plain,*/*;q=0.5", CutOff = true }, token);
        return outcome switch
        {
            HttpOutcome.Arrived { Answer: var answer } => await KeepAsync(robots, Encoding.UTF8.GetString(answer.Body.Span), token),
            // RFC 9309, 2.3.1.2 and 2.3.1.3: what cannot be reached by redirects, or is not there, allows everything.
            HttpOutcome.Circling or HttpOutcome.Status { Code: >= 400 and < 500 and not (408 or 429) } => await KeepAsync(robots, null, token),
            // RFC 9309, 2.4: a copy may be older while the file cannot be reached.
            _ when copy is not null => new Answer(Parse(copy.Text), null),
            _ => new Answer(null, outcome),
        };
    }

    private async Task<Answer> KeepAsync(Uri robots, string? text, CancellationToken token)
    {
        if (!setup.Wire.IsFresh)
            await _cache.WriteAsync(robots, new RobotsCopy(robots.AbsoluteUri, setup.Clock.GetUtcNow(), text), token);
        return new Answer(Parse(text), null);
    }

    private void SlowDown(Uri robots, TimeSpan delay)
    {
        var longest = TimeSpan.FromSeconds(setup.Options.MaxCrawlDelaySeconds);
        if (delay > longest)
            setup.Notice(FormattableString.Invariant($"{robots} asks for {delay.TotalSeconds} s between requests; {longest.TotalSeconds} s are kept (Scrapers:MaxCrawlDelaySeconds)."));
        gate.SlowDown(robots, delay < longest ? delay : longest);
    }

    private RobotsFile Parse(string? text) => text is null ? RobotsFile.AllowAll : RobotsFile.Parse(text, _product);

    private static string Text(HttpOutcome trouble) => trouble switch
    {
        HttpOutcome.Status status => status.Detail,
        HttpOutcome.Unreachable unreachable => unreachable.Detail,
        HttpOutcome.LeftAlone left => left.Detail,
        _ => "no answer",
    };

    private sealed record Answer(RobotsFile? File, HttpOutcome? Trouble);
}
