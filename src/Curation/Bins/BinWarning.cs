using System.Globalization;

namespace ShoeData.Curation.Bins;

/// <summary>A bin too small to be learnt, to be tested, or to be in every split.</summary>
internal sealed record BinWarning(int Bin, string Text)
{
    public static IReadOnlyList<BinWarning> Of(IReadOnlyList<PlacedShoe> images, CurationOptions options) =>
        [.. images.GroupBy(image => image.Bin).OrderBy(bin => bin.Key).SelectMany(bin => Of(bin.Key, [.. bin], options))];

    private static IEnumerable<BinWarning> Of(int bin, IReadOnlyList<PlacedShoe> images, CurationOptions options)
    {
        var (train, test) = (images.Count(image => image.Split is Split.Train), images.Count(image => image.Split is Split.Test));
        var groups = images.Select(image => image.Group).Distinct().Count();
        List<string> wants = [];
        if (train < options.MinTrainImages)
            wants.Add(Counted(train, "to learn from", options.MinTrainImages));
        if (test < options.MinTestImages)
            wants.Add(Counted(test, "to test on", options.MinTestImages));
        if (wants.Count > 0)
            yield return new BinWarning(bin, $"bin {PriceBins.FolderName(bin)} of {Number(images.Count)} pictures in {Number(groups)} groups has {string.Join(" and ", wants)}; acquire more, or merge it (Curation:MergeBinsBelow).");
    }

    private static string Counted(int count, string purpose, int wanted) => $"{Number(count)} {purpose} (at least {Number(wanted)} wanted)";

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
