namespace ShoeData.Curation.Pictures;

/// <summary>All that was found out about one picture's bytes; kept in <c>pictures.jsonl</c> so that it is decoded once.</summary>
internal sealed record PictureRecord
{
    /// <summary>SHA-256 of the bytes as they came.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The settings it was worked with; see <see cref="PictureWork.Recipe"/>.</summary>
    public required string Recipe { get; init; }

    /// <summary>Why it is no usable picture; null when it is one.</summary>
    public required PictureFault? Fault { get; init; }

    /// <summary>Null when there is a fault.</summary>
    public required PictureFacts? Facts { get; init; }
}
