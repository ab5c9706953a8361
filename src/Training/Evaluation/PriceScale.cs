namespace ShoeData.Training;

/// <summary>What the classes mean in dollars.</summary>
/// <param name="Bins">Lower bounds, in class order.</param>
/// <param name="ClassPrices">Mean training price of each class.</param>
/// <param name="HighestPrice">The highest training price, which closes the last, open bin.</param>
internal sealed record PriceScale(IReadOnlyList<int> Bins, IReadOnlyList<double> ClassPrices, double HighestPrice)
{
    public static PriceScale Of(LabelledShoes shoes) => new(
        shoes.Bins, [.. PriceEstimate.ClassPrices(shoes)], shoes.Of(Split.Train).Max(sample => sample.Price));
}
