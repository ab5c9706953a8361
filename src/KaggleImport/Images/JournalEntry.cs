using ShoeData.Fetching;

namespace ShoeData.KaggleImport;

/// <summary>A line of the journal: an address and what it came to.</summary>
internal sealed record JournalEntry(
    string Location, string? Sha256, long Bytes, PictureFormat Format, int Width, int Height, RejectReason? Reason, string? Detail)
{
    public static JournalEntry Of(string location, StoreResult result) => result switch
    {
        StoreResult.Stored stored => new(location, stored.Sha256, stored.Bytes, stored.Format, stored.Width, stored.Height, null, null),
        StoreResult.Refused refused => new(location, null, 0, default, 0, 0, refused.Reason, refused.Detail),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static JournalEntry Of(ImageRecord image) => new(image.Location, image.Sha256, image.Bytes, image.Format, image.Width, image.Height, null, null);

    public StoreResult Result() => Sha256 is null
        ? new StoreResult.Refused(Reason ?? RejectReason.ImageUnreachable, Detail ?? "")
        : new StoreResult.Stored(Sha256, Bytes, Format, Width, Height);
}
