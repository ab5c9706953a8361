using System.Text.Json.Serialization;

namespace ShoeData.Fetching;

/// <summary>One line of a journal.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Began), "began")]
[JsonDerivedType(typeof(Answered), "answered")]
[JsonDerivedType(typeof(Forgot), "forgot")]
[JsonDerivedType(typeof(Pictured), "pictured")]
[JsonDerivedType(typeof(Missed), "missed")]
internal abstract record JournalEntry
{
    private JournalEntry()
    {
    }

    /// <summary>A run begins; what is resumed later keeps this moment.</summary>
    public sealed record Began(DateTimeOffset At) : JournalEntry;

    /// <summary>A page or an answer of the shop's interface came; its bytes lie in <c>bodies/</c>.</summary>
    /// <param name="Asked">The address that was asked for.</param>
    /// <param name="Address">The one that answered, after redirects.</param>
    /// <param name="Body">The SHA-256 of the bytes.</param>
    public sealed record Answered(string Asked, string Address, int Status, IReadOnlyDictionary<string, string> Headers, string Body) : JournalEntry;

    /// <summary>An answer turned out to be none.</summary>
    public sealed record Forgot(string Asked) : JournalEntry;

    /// <summary>A picture came, or the server said that the one that is there is still right.</summary>
    public sealed record Pictured(
        string Asked, string Sha256, long Bytes, PictureFormat Format, int Width, int Height, string? Etag, string? LastModified, DateTimeOffset Checked) : JournalEntry;

    /// <summary>A picture that will not be had by asking again.</summary>
    public sealed record Missed(string Asked, RejectReason Reason, string Detail) : JournalEntry;

    /// <summary>What the entry is about.</summary>
    [JsonIgnore]
    public string Key => this switch
    {
        Answered answered => answered.Asked,
        Forgot forgot => forgot.Asked,
        Pictured pictured => pictured.Asked,
        Missed missed => missed.Asked,
        _ => "",
    };
}
