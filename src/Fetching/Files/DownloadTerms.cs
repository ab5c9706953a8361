using System.Net;

namespace ShoeData.Fetching;

/// <summary>What whoever downloads a file knows of its source, for messages that help.</summary>
public sealed record DownloadTerms
{
    /// <summary>What a refusal means: an <see cref="HttpRequestException"/> where another try may help, else a <see cref="UserError"/>.</summary>
    public required Func<Uri, HttpStatusCode, Exception> Refusal { get; init; }

    /// <summary>Which setting a file that is larger than this has broken: its path so far, and the limit in bytes.</summary>
    public required Func<string, long, UserError> TooLarge { get; init; }

    /// <summary>How to do without this download, as a sentence after a blank; empty when there is no other way.</summary>
    public string ByHand { get; init; } = "";
}
