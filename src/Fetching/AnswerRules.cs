using System.Net;
using System.Net.Http.Headers;

namespace ShoeData.Fetching;

/// <summary>What an HTTP status means.</summary>
internal static class AnswerRules
{
    public static bool IsRedirect(HttpStatusCode status) => status is HttpStatusCode.MovedPermanently or HttpStatusCode.Found
        or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;

    /// <summary>The outcome of a status that is neither success nor a redirect.</summary>
    public static FetchTry Refusal(HttpResponseMessage response, DateTimeOffset now, TimeSpan longestWait)
    {
        var status = (int)response.StatusCode;
        var wait = Wait(response.Headers.RetryAfter, now);
        var asked = wait > longestWait ? $" and asks to wait {wait.Value.TotalSeconds:0} s" : "";
        return new FetchTry(
            new HttpOutcome.Status(status, $"the server answers {status}{asked}", asked.Length > 0),
            Again: IsTrouble(status) && asked.Length == 0,
            wait);
    }

    /// <summary>What may pass, and what a host should not be asked any faster after.</summary>
    public static bool IsTrouble(int status) => status is 408 or 429 or (>= 500 and <= 599);

    /// <summary>Why a picture was not had.</summary>
    public static RejectReason Reason(int status) => status switch
    {
        404 or 410 => RejectReason.ImageMissing,
        401 or 403 or 407 or 429 or 451 => RejectReason.ImageRefused,
        _ => RejectReason.ImageUnreachable,
    };

    private static TimeSpan? Wait(RetryConditionHeaderValue? header, DateTimeOffset now)
    {
        var wait = header?.Delta ?? (header?.Date - now);
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
