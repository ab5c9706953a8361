namespace ShoeData.Training;

/// <summary>What is measured of each picture; a figure is the mean of it over a split.</summary>
internal static class Measures
{
    /// <summary>1 where the class was hit.</summary>
    public static double Top1(PredictedShoe shoe) => shoe.Predicted == shoe.Class ? 1 : 0;

    /// <summary>1 where the class or a neighbour of it was hit.</summary>
    public static double WithinOneBin(PredictedShoe shoe) => Math.Abs(shoe.Predicted - shoe.Class) <= 1 ? 1 : 0;

    /// <summary>How many dollars the estimate is off.</summary>
    public static double AbsoluteError(PredictedShoe shoe) => Math.Abs(shoe.Estimate - shoe.Price);
}
