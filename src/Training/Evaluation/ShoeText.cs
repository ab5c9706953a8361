namespace ShoeData.Training;

/// <summary>One prediction in words.</summary>
internal static class ShoeText
{
    /// <summary>Brand and model as the data set has them.</summary>
    public static string Name(ShoeSample sample) =>
        sample.Style.StartsWith(sample.Brand, StringComparison.OrdinalIgnoreCase) ? sample.Style : $"{sample.Brand} {sample.Style}".Trim();

    public static string Truth(PredictedShoe shoe) => FigureText.Text($"true ${shoe.Price:0.##}");

    /// <summary>The bin, how sure the model is of it, and the expected price.</summary>
    public static string Said(PredictedShoe shoe, IReadOnlyList<int> bins) =>
        FigureText.Text($"said {BinName.Long(bins, shoe.Predicted)} ({shoe.Confidence:P0}), ${shoe.Estimate:0}");

    /// <summary>Below a picture on a contact sheet.</summary>
    public static IReadOnlyList<string> Lines(PredictedShoe shoe, IReadOnlyList<int> bins) =>
    [
        Name(shoe.Sample), Truth(shoe), FigureText.Text($"said {BinName.Long(bins, shoe.Predicted)} ({shoe.Confidence:P0})"), FigureText.Text($"expected ${shoe.Estimate:0}"),
    ];
}
