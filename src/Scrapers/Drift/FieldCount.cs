using System.Text.Json.Serialization;

namespace ShoeData.Scrapers.Drift;

/// <summary>How many tiles of a wall said a field.</summary>
internal sealed record FieldCount(int Filled, int Count)
{
    [JsonIgnore]
    public double Share => Count == 0 ? 0 : (double)Filled / Count;
}
