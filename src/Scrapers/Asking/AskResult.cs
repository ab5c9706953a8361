using ShoeData.Fetching;

namespace ShoeData.Scrapers.Asking;

/// <summary>What became of asking a shop for a page.</summary>
internal abstract record AskResult
{
    private AskResult()
    {
    }

    public sealed record Got(HttpAnswer Answer) : AskResult;

    public sealed record Refused(Refusal Why) : AskResult;

    /// <summary>It could not be asked; later it may.</summary>
    public sealed record Interrupted(string Detail) : AskResult;

    /// <summary>It answered with what cannot be right.</summary>
    public sealed record Failed(string Detail) : AskResult;

    /// <summary>Its host has failed for too long.</summary>
    public sealed record LeftForNextRun(string Detail) : AskResult;
}
