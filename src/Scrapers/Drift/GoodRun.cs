using ShoeData.Scrapers.Reading;

namespace ShoeData.Scrapers.Drift;

/// <summary>What the last run that read a whole wall found on it: the measure of the next one.</summary>
/// <param name="Tiles">All that stood there.</param>
/// <param name="Fields">Each field's coverage, by its name in <c>listings.jsonl</c>.</param>
internal sealed record GoodRun(int Tiles, IReadOnlyDictionary<string, FieldCount> Fields)
{
    public static GoodRun Of(int tiles, IEnumerable<FieldCoverage> coverage) => new(
        tiles,
        new SortedDictionary<string, FieldCount>(coverage.ToDictionary(field => field.Field, field => new FieldCount(field.Filled, field.Count)), StringComparer.Ordinal));
}
