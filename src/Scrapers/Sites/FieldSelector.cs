namespace ShoeData.Scrapers.Sites;

/// <summary>Where one field of a tile stands.</summary>
internal sealed record FieldSelector
{
    /// <summary>CSS selector inside the tile; of several elements the first with a value counts. Empty for the tile itself.</summary>
    public required string At { get; init; }

    /// <summary>The attributes that hold the value, the first that is there; none for the element's text.</summary>
    public IReadOnlyList<string> Attributes { get; init => field = value ?? []; } = [];

    /// <summary>Regular expression of the part that is wanted: its first group that matched, or the whole match.</summary>
    public string? Pattern { get; init; }
}
