using System.Diagnostics;

namespace ShoeData.Scrapers.Asking;

/// <summary>How a shop said no. It is left alone then; nothing is evaded.</summary>
internal abstract record Refusal
{
    private Refusal()
    {
    }

    public sealed record Robots(string Site, string Detail) : Refusal;

    /// <summary>401, 403, 407, 429 after all tries, 451.</summary>
    public sealed record Status(Uri Address, int Code) : Refusal;

    /// <summary>The shop asks for a longer pause than a run can make.</summary>
    public sealed record Pause(Uri Address, string Detail) : Refusal;

    /// <summary>Not for training: <c>noai</c> or <c>noimageai</c>.</summary>
    /// <param name="Where">The header or the element that says so.</param>
    public sealed record NoAi(Uri Address, string Where, string Directive) : Refusal;

    /// <summary>A page that wants to know whether a person reads it.</summary>
    public sealed record Challenge(Uri Address, string Words) : Refusal;

    /// <summary>A page with next to nothing in it, and no products.</summary>
    public sealed record TinyBody(Uri Address, int Characters) : Refusal;

    public sealed override string ToString() => this switch
    {
        Robots robots => $"{robots.Site}: {robots.Detail}; the shop is left alone.",
        Status status => $"{status.Address}: the shop answers {status.Code}; it is left alone.",
        Pause pause => $"{pause.Address}: {pause.Detail}; the shop is left alone.",
        NoAi noAi => $"{noAi.Address}: {noAi.Where} says {noAi.Directive}; the shop is left alone.",
        Challenge challenge => $"{challenge.Address}: a challenge page ('{challenge.Words}') instead of products; the shop is left alone.",
        TinyBody tiny => $"{tiny.Address}: {tiny.Characters} characters came instead of a page with products; the shop is left alone.",
        _ => throw new UnreachableException(),
    };
}
