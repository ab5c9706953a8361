namespace ShoeData.Curation.Bins;

/// <summary>A shoe to train on and how many changed copies of its picture are wanted.</summary>
internal sealed record AugmentRow(PlacedShoe Shoe, int Copies);
