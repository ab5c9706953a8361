using System.Globalization;
using ShoeData.Scrapers.Harvest;
using ShoeData.Scrapers.Reading;

namespace ShoeData.Scrapers.Drift;

/// <summary>Tells a shop that has changed its pages from one that has changed its shoes.</summary>
internal static class DriftRules
{
    // One odd tile on a short wall is no new format.
    private const int FewestLacking = 3;

    // 0.8 - 0.7 is a little more than 0.1.
    private const double Rounding = 1e-9;

    /// <summary>All that is wrong with a wall; nothing when it is as it was.</summary>
    /// <param name="last">Null when no whole wall has been read before.</param>
    public static IEnumerable<DriftFinding> Find(Wall wall, GoodRun? last, DriftLimits limits)
    {
        if (wall.Tiles.Count == 0)
            yield return new DriftFinding("wall", last is null ? "it shows no product at all" : $"it shows no product at all, on the last good run {last.Tiles}");
        else if (wall.IsWhole && last is not null && wall.Tiles.Count < limits.CountFloor * last.Tiles)
            yield return new DriftFinding("wall", $"{wall.Tiles.Count} tiles, on the last good run {last.Tiles}; fewer than {Percent(limits.CountFloor)} of that are not believed");
        foreach (var field in wall.Coverage.Where(field => field.Count - field.Filled >= FewestLacking))
        {
            var then = wall.IsWhole ? last?.Fields.GetValueOrDefault(field.Field) : null;
            if (field.Share < limits.Floors.GetValueOrDefault(field.Field))
                yield return new DriftFinding(field.Field, $"{Now(field)}{Then(then)}; at least {Percent(limits.Floors[field.Field])} were wanted; {Example(field)}");
            else if (then is not null && then.Share - field.Share > limits.Tolerance + Rounding)
                yield return new DriftFinding(field.Field, $"{Now(field)}{Then(then)}; a fall of more than {Percent(limits.Tolerance)} is not believed; {Example(field)}");
        }
    }

    private static string Now(FieldCoverage field) => $"{field.Filled} of {field.Count} tiles say it ({Percent(field.Share)})";

    private static string Then(FieldCount? then) => then is null ? "" : $", on the last good run {then.Filled} of {then.Count} ({Percent(then.Share)})";

    private static string Example(FieldCoverage field) => $"for example not {field.Lacking}";

    private static string Percent(double share) => (100 * share).ToString("0.#", CultureInfo.InvariantCulture) + " %";
}
