using ShoeData.Imaging;

namespace ShoeData.Training;

/// <summary>What a model says of a photo.</summary>
public abstract record PhotoPrice
{
    private PhotoPrice()
    {
    }

    public sealed record Priced : PhotoPrice
    {
        /// <summary>All bins, the most probable first.</summary>
        public required IReadOnlyList<BinProbability> Bins { get; init; }

        /// <summary>The expected price in dollars.</summary>
        public required double PriceUsd { get; init; }

        /// <summary>Lower end of the 80 % interval in dollars, calibrated on validation.</summary>
        public required double LowUsd { get; init; }

        /// <summary>Upper end of the 80 % interval in dollars, calibrated on validation.</summary>
        public required double HighUsd { get; init; }

        /// <summary>What is seen in the photo as it came: whether it shows one shoe from the side, and where its toe points.</summary>
        public required PictureMeasures Look { get; init; }
    }

    /// <param name="Detail">One sentence on why.</param>
    public sealed record Unreadable(string Detail) : PhotoPrice;
}
