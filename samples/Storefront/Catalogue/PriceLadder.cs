namespace ShoeData.Storefront;

/// <summary>How many styles each price bin gets, and their prices: more in the middle, both edges of every bin in use.</summary>
internal static class PriceLadder
{
    private const decimal JustBelow = 0.01m;

    private static readonly int[] StylesPerBin = [8, 9, 11, 11, 10, 9, 8, 7, 7, 7];
    private static readonly decimal[] Steps = [5, 10, 15, 20, 25];
    private static readonly decimal[] OpenSteps = [10, 20, 35, 50, 80, 120];

    /// <summary>Style prices in ascending order of bins.</summary>
    public static IEnumerable<decimal> Prices()
    {
        var dice = Dice.For("prices");
        var bins = PriceBins.Default;
        for (var row = 0; row < StylesPerBin.Length; row++)
        {
            var bin = bins.Bounds[row];
            var open = bin == bins.Highest;
            for (var style = 0; style < StylesPerBin[row]; style++)
            {
                yield return style switch
                {
                    0 => bin,
                    1 when !open => bin + bins.Width - JustBelow,
                    _ => bin + dice.Pick(open ? OpenSteps : Steps),
                };
            }
        }
    }
}
