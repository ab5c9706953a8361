using System.Diagnostics;
using ShoeData.Fetching;

namespace ShoeData.Scrapers.Asking;

/// <summary>Gets a shop's pages and answers: from the unfinished run, as unchanged since the last one, or whole.</summary>
internal sealed class PageAsker(HttpAsker asker, FetchJournal journal, PageLimits limits)
{
    /// <summary>Asked before every address and all it redirects to.</summary>
    public required Func<Uri, CancellationToken, Task<HttpOutcome?>> Objection { get; init; }

    public async Task<AskResult> AskAsync(PageAsk ask, CancellationToken token)
    {
        if (await journal.AnswerAsync(ask.Address, token) is { } had)
            return new AskResult.Got(had);
        var known = limits.Fresh ? null : await journal.KnownAnswerAsync(ask.Address, token);
        var outcome = await asker.GetAsync(new HttpAsk(ask.Address, limits.MaxBytes)
        {
            Accept = "text/html,application/xhtml+xml,application/json;q=0.9,*/*;q=0.5",
            Known = known?.Validators ?? Validators.None,
            Headers = ask.Headers,
            InPassing = ask.InPassing,
            Objection = Objection,
        }, token);
        return outcome switch
        {
            HttpOutcome.Arrived { Answer: var answer } => await KeepAsync(ask, answer, token),
            HttpOutcome.NotModified when known is not null => await KeepAsync(ask, known, token),
            _ => Missed(ask.Address, outcome),
        };
    }

    private async Task<AskResult> KeepAsync(PageAsk ask, HttpAnswer answer, CancellationToken token)
    {
        if (!ask.InPassing && PageRules.Refusal(answer, limits.Product) is { } refusal)
            return new AskResult.Refused(refusal);
        if (!ask.InPassing && PageRules.WrongType(answer) is { } problem)
            return new AskResult.Failed(problem);
        await journal.AddAnswerAsync(ask.Address, answer, token);
        return new AskResult.Got(answer);
    }

    private AskResult Missed(Uri address, HttpOutcome outcome) => outcome switch
    {
        HttpOutcome.Objected { ForNow: false } objected => new AskResult.Refused(new Refusal.Robots(limits.Site, objected.Detail)),
        HttpOutcome.Objected objected => new AskResult.Interrupted($"{limits.Site}: {objected.Detail}; without it nothing is asked. Is the shop there?"),
        HttpOutcome.Status { AsksForMore: true } status => new AskResult.Refused(new Refusal.Pause(address, status.Detail)),
        HttpOutcome.Status status when RefusalRules.IsRefusal(status.Code) => new AskResult.Refused(new Refusal.Status(address, status.Code)),
        HttpOutcome.Status { Code: 404 or 410 } status => new AskResult.Failed($"{address}: the shop answers {status.Code}; correct the address in the site's file if it has moved."),
        HttpOutcome.Status status => new AskResult.Interrupted($"{address}: the shop answers {status.Code}; run again later."),
        HttpOutcome.TooLarge tooLarge => new AskResult.Failed($"{address}: more than the {tooLarge.MaxBytes} bytes came that Scrapers:MaxPageBytes allows."),
        HttpOutcome.AddressForbidden forbidden => new AskResult.Failed($"{address}: {forbidden.Detail}."),
        HttpOutcome.Circling circling => new AskResult.Failed($"{address}: {circling.Detail}."),
        HttpOutcome.Unreachable unreachable => new AskResult.Interrupted($"{address}: {unreachable.Detail}; run again later."),
        HttpOutcome.LeftAlone left => new AskResult.LeftForNextRun($"{address}: {left.Detail}."),
        _ => throw new UnreachableException(),
    };
}
