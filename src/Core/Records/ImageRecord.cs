namespace ShoeData;

/// <summary>One stored picture of one listing; several rows may share one content address.</summary>
public sealed record ImageRecord
{
    public required string Source { get; init; }

    public required string ListingId { get; init; }

    /// <summary>Lower-case hex SHA-256 of the stored bytes, as they came.</summary>
    public required string Sha256 { get; init; }

    public required long Bytes { get; init; }

    public required PictureFormat Format { get; init; }

    /// <summary>Pixels, as stored (before any EXIF rotation).</summary>
    public required int Width { get; init; }

    /// <summary>Pixels, as stored (before any EXIF rotation).</summary>
    public required int Height { get; init; }

    /// <summary>The address it was fetched from, or its path beside the table.</summary>
    public required string Location { get; init; }

    public required ShoeView View { get; init; }
}
