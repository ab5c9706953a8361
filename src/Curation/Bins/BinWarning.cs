using System.Globalization;
using ShoeData.Curation.Output;

namespace ShoeData.Curation.Bins;

/// <summary>A bin too small to be learnt, to be tested, or to be in every split.</summary>
internal sealed record BinWarning(int Bin, string Text)
{
    public static IReadOnlyList<BinWarning> Of(DataSetCounts counts, CurationOptions options) => [.. counts.Classes.SelectMany(bin => Of(bin, counts, options))];

    private static IEnumerable<BinWarning> Of(int bin, DataSetCounts counts, CurationOptions options)
    {
        var (train, test) = (counts.Pictures(Split.Train, bin), counts.Pictures(Split.Test, bin));
        List<string> wants = [];
        if (train < options.MinTrainImages)
            wants.Add(Counted(train, "to learn from", options.MinTrainImages));
        if (test < options.MinTestImages)
            wants.Add(Counted(test, "to test on", options.MinTestImages));
        if (wants.Count > 0)
            yield return new BinWarning(bin, $"bin {PriceBins.FolderName(bin)} of {Number(counts.Pictures(bin: bin))} pictures in {Number(counts.GroupsIn(bin))} groups has {string.Join(" and ", wants)}; acquire more, or merge it (Curation:MergeBinsBelow).");
    }

    private static string Counted(int count, string purpose, int wanted) => $"{Number(count)} {purpose} (at least {Number(wanted)} wanted)";

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
