namespace ShoeData.Fetching;

/// <summary>What became of a request. Whatever a server does is a result, not an exception.</summary>
public abstract record HttpOutcome
{
    private HttpOutcome()
    {
    }

    public sealed record Arrived(HttpAnswer Answer) : HttpOutcome;

    /// <summary>What is known already is still right.</summary>
    public sealed record NotModified : HttpOutcome;

    /// <summary>A status that is neither success nor a redirect, after all tries.</summary>
    /// <param name="AsksForMore">The server asks for a longer pause than is made.</param>
    public sealed record Status(int Code, string Detail, bool AsksForMore = false) : HttpOutcome;

    public sealed record TooLarge(int MaxBytes) : HttpOutcome;

    /// <summary>Not http, or an address that the policy refuses.</summary>
    public sealed record AddressForbidden(string Detail) : HttpOutcome;

    /// <summary>Redirects without an end.</summary>
    public sealed record Circling(string Detail) : HttpOutcome;

    public sealed record Unreachable(string Detail) : HttpOutcome;

    /// <summary>Whoever asks was told not to.</summary>
    /// <param name="ForNow">Only because the permission could not be asked for.</param>
    public sealed record Objected(string Detail, bool ForNow) : HttpOutcome;

    /// <summary>Not asked: the host is left alone for the rest of this run.</summary>
    public sealed record LeftAlone(string Detail) : HttpOutcome;
}
