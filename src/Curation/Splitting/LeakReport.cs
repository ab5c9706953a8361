namespace ShoeData.Curation.Splitting;

/// <summary>What the leak gate looked at. There is none of a data set that leaks: the run fails.</summary>
/// <param name="Pairs">Every two of the pictures were compared for being near duplicates.</param>
/// <param name="NearDuplicates">Pairs of near duplicates among them, each in one split.</param>
internal sealed record LeakReport(int Pictures, int Groups, int Styles, long Pairs, int NearDuplicates);
