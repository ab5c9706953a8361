using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>
/// What stands where in the outputs of the last layer: the classes first, then the price, then the brands. The model itself stays torchvision's; brands
/// only help to learn and are left out of what is saved, so a plain run's last layer has an output per class.
/// </summary>
/// <param name="Classes">How many bins are told apart.</param>
/// <param name="Price">How the price output is read; null where there is none.</param>
/// <param name="Brands">How many brand outputs there are, that of all other brands included; 0 for none.</param>
internal sealed record HeadLayout(IObjective Objective, int Classes, PriceHead? Price, int Brands)
{
    public int ClassOutputs => Objective.Outputs(Classes);

    public int Outputs => Kept + Brands;

    /// <summary>How many outputs, from the first, are saved.</summary>
    public int Kept => ClassOutputs + (Price is null ? 0 : 1);

    /// <summary>How many outputs, from the first, keep the ReLU that some models have behind their last layer.</summary>
    public int Rectified => Objective.TakesRectified ? ClassOutputs : 0;

    /// <summary>A logit per class and nothing else.</summary>
    public static HeadLayout Plain(int classes) => new(Objectives.Default, classes, Price: null, Brands: 0);

    public static HeadLayout Of(TrainingOptions options, LabelledShoes shoes)
    {
        var train = shoes.Of(Split.Train);
        return new HeadLayout(
            Objectives.Of(options),
            shoes.Bins.Count,
            options.PriceHead > 0 ? PriceHead.Of(train) : null,
            options.BrandHead > 0 ? BrandTable.Of(train).Count : 0);
    }

    /// <exception cref="UserError">The run has an objective that this program does not know.</exception>
    public static HeadLayout Of(RunMeta meta, string path) => new(
        Objectives.Find(meta.Objective)
            ?? throw new UserError($"{path}: objective '{meta.Objective}' is unknown; there are {string.Join(", ", Objectives.Names)}. Train the run again."),
        meta.Classes.Length,
        meta.PriceHead,
        Brands: 0);

    public Tensor ClassesOf(Tensor outputs) => outputs.narrow(1, 0, ClassOutputs);

    /// <summary>N standardised log prices; only where there is a price output.</summary>
    public Tensor PricesOf(Tensor outputs) => outputs.select(1, ClassOutputs);

    public Tensor BrandsOf(Tensor outputs) => outputs.narrow(1, Kept, Brands);

    /// <summary>N x classes.</summary>
    public Tensor LogProbabilitiesOf(Tensor outputs) => Objective.LogProbabilities(ClassesOf(outputs));

    /// <summary>The part of a tensor of the model that is saved.</summary>
    public NamedTensor Saved(ImageClassifier model, NamedTensor tensor) =>
        model.IsLastLayer(tensor.Name) && Outputs > Kept ? tensor with { Value = tensor.Value.narrow(0, 0, Kept) } : tensor;
}
