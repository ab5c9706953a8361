namespace ShoeData.Curation;

/// <summary>A contender that is in the data set, and where: what is counted and compared. <see cref="Output.DataSetReader"/> reads the rest.</summary>
/// <param name="Bin">The lower bound of its price bin in dollars.</param>
/// <param name="Group">The number of the style that the group is named by.</param>
internal readonly record struct PlacedShoe(Contender Contender, int Bin, Split Split, int Group)
{
    public decimal PriceUsd => Contender.PriceUsd;

    public int Style => Contender.Style;
}
