namespace ShoeData.Training;

/// <summary>How a figure is written.</summary>
internal enum StatisticUnit
{
    /// <summary>From 0 to 1, told in percent.</summary>
    Share,

    Dollars,

    Number,
}
