namespace ShoeData.Curation;

/// <summary>A contender that is in the data set, and where: what is counted and compared. <see cref="Output.DataSetReader"/> reads the rest.</summary>
/// <param name="Bin">The lower bound of its price bin in dollars.</param>
internal sealed record PlacedShoe(Contender Contender, int Bin, Split Split, string Group)
{
    public decimal PriceUsd => Contender.Label.Price;

    public string Source => Contender.Source;

    public string Brand => Contender.Brand;

    public string Style => Contender.Style;
}
