namespace ShoeData.Training;

/// <summary>The files that torchvision publishes for the models of the zoo, trained on the thousand classes of ImageNet.</summary>
internal static class PublishedFiles
{
    /// <summary>The first weights that were published for a model.</summary>
    public const string ImageNet = "imagenet";

    /// <summary>Those of a longer training with more tricks; only some models have them.</summary>
    public const string ImageNet2 = "imagenet-v2";

    // https://github.com/pytorch/vision, torchvision/models: the url of each WeightsEnum.
    private static readonly PublishedFile[] Files =
    [
        new("resnet18", ImageNet, "resnet18-f37072fd.pth"),
        new("resnet34", ImageNet, "resnet34-b627a593.pth"),
        new("resnet50", ImageNet, "resnet50-0676ba61.pth"),
        new("resnet50", ImageNet2, "resnet50-11ad3fa6.pth"),
        new("resnet101", ImageNet, "resnet101-63fe2227.pth"),
        new("resnet101", ImageNet2, "resnet101-cd907fc2.pth"),
        new("resnet152", ImageNet, "resnet152-394f9c45.pth"),
        new("resnet152", ImageNet2, "resnet152-f82ba261.pth"),
        new("vgg16", ImageNet, "vgg16-397923af.pth"),
        new("vgg16_bn", ImageNet, "vgg16_bn-6c64b313.pth"),
        new("vgg19", ImageNet, "vgg19-dcbb9e9d.pth"),
        new("vgg19_bn", ImageNet, "vgg19_bn-c79401a0.pth"),
        new("squeezenet1_1", ImageNet, "squeezenet1_1-b8a52dc0.pth"),
        new("vit_b_16", ImageNet, "vit_b_16-c867db91.pth"),
    ];

    public static IReadOnlyList<PublishedFile> All => Files;

    public static bool IsName(string weights) => weights is ImageNet or ImageNet2;

    /// <exception cref="UserError">Nothing was published under this name for the model; the message says what was.</exception>
    public static PublishedFile Find(string model, string weights) => Of(model).FirstOrDefault(file => file.Weights == weights)
        ?? throw new UserError(
            $"Training:Weights is '{weights}', which is not published for {model}; there is {string.Join(" and ", Of(model).Select(file => $"{file.Weights} ({file.Name})"))}.");

    /// <exception cref="UserError">There is no such model.</exception>
    public static IReadOnlyList<PublishedFile> Of(string model)
    {
        var published = ModelZoo.Find(model).WeightsOf;
        return [.. Files.Where(file => file.Model == published)];
    }
}
