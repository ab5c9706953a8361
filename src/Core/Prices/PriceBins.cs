using System.Globalization;

namespace ShoeData;

/// <summary>Price classes of equal width; the last one is open: with 30, 30 and 300 they are 30, 60, ..., 270, 300 and up.</summary>
/// <param name="Width">Dollars per bin.</param>
/// <param name="Lowest">Lower bound of the first bin.</param>
/// <param name="Highest">Lower bound of the last bin.</param>
public sealed record PriceBins(int Width, int Lowest, int Highest)
{
    public static PriceBins Default { get; } = new(30, 30, 300);

    /// <summary>Lower bounds in numeric order, which is the class order everywhere.</summary>
    public IReadOnlyList<int> Bounds { get; } = Width > 0 && Lowest >= 0 && Highest >= Lowest && (Highest - Lowest) % Width == 0
        ? [.. Enumerable.Range(0, ((Highest - Lowest) / Width) + 1).Select(index => Lowest + (index * Width))]
        : throw new UserError($"Bins of {Width} dollars do not lead from {Lowest} to {Highest}; choose a width that divides the range into whole bins.");

    /// <summary>The lower bound of the bin a price falls into; null below the first.</summary>
    public int? Of(decimal price) => price < Lowest
        ? null
        : (int)Math.Min(Highest, Lowest + (Math.Floor((price - Lowest) / Width) * Width));

    public static string FolderName(int bin) => bin.ToString(CultureInfo.InvariantCulture);
}
