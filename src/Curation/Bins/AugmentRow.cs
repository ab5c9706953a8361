namespace ShoeData.Curation.Bins;

/// <summary>A training picture and how many changed copies of it are wanted.</summary>
internal sealed record AugmentRow(SplitImage Image, int Copies);
