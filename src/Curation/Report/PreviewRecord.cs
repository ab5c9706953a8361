namespace ShoeData.Curation.Report;

/// <summary>A picture as the page shows it; kept in <c>previews.jsonl</c>, so that a page that shows one picture more draws one picture more.</summary>
internal sealed record PreviewRecord
{
    /// <summary>Where the picture lies, below the data root; names are made of content there.</summary>
    public required string Picture { get; init; }

    /// <summary>How it was drawn.</summary>
    public required string Recipe { get; init; }

    /// <summary>A data address.</summary>
    public required string Address { get; init; }
}
