using System.Text.Json.Serialization;

namespace ShoeData.Curation.Raw;

/// <summary>What listings and their images have in common, so that the two can be joined.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
internal sealed record RawKey(string Source, string ListingId)
{
    /// <summary>Orders listings, as <see cref="ManifestKeys"/> does.</summary>
    public string Text => $"{Source}\t{ListingId}";
}
