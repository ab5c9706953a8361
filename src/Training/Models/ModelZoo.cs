namespace ShoeData.Training;

/// <summary>The models there are, by torchvision's names, and one of our own.</summary>
internal static class ModelZoo
{
    private static readonly ModelEntry[] Entries =
    [
        new("resnet18", 11_689_512, classes => new ResNet("resnet18", [2, 2, 2, 2], bottleneck: false, classes)),
        new("resnet34", 21_797_672, classes => new ResNet("resnet34", [3, 4, 6, 3], bottleneck: false, classes)),
        new("resnet50", 25_557_032, classes => new ResNet("resnet50", [3, 4, 6, 3], bottleneck: true, classes)),
        new("resnet101", 44_549_160, classes => new ResNet("resnet101", [3, 4, 23, 3], bottleneck: true, classes)),
        new("resnet152", 60_192_808, classes => new ResNet("resnet152", [3, 8, 36, 3], bottleneck: true, classes)),
        new("vgg16", 138_357_544, classes => new Vgg("vgg16", [2, 2, 3, 3, 3], normalised: false, classes)),
        new("vgg16_bn", 138_365_992, classes => new Vgg("vgg16_bn", [2, 2, 3, 3, 3], normalised: true, classes)),
        new("vgg19", 143_667_240, classes => new Vgg("vgg19", [2, 2, 4, 4, 4], normalised: false, classes)),
        new("vgg19_bn", 143_678_248, classes => new Vgg("vgg19_bn", [2, 2, 4, 4, 4], normalised: true, classes)),
        new("squeezenet1_1", 1_235_496, classes => new SqueezeNet("squeezenet1_1", classes)),
        new(GridSqueezeNet.Name, 7_731_112, outputs => new GridSqueezeNet(outputs)) { WeightsOf = "squeezenet1_1" },
        new("vit_b_16", 86_567_656, classes => new VisionTransformer("vit_b_16", classes)),
    ];

    public static IReadOnlyList<ModelEntry> All => Entries;

    /// <exception cref="UserError">There is no such model; the message lists those there are.</exception>
    public static ModelEntry Find(string name) => Entries.FirstOrDefault(entry => entry.Name == name)
        ?? throw new UserError($"Training:Model is '{name}': no such model; there are {string.Join(", ", Entries.Select(entry => entry.Name))}.");

    /// <summary>A model with torchvision's initial weights, the same for the same seed.</summary>
    public static ImageClassifier Create(string name, int classes, long seed) => Create(name, HeadLayout.Plain(classes), seed);

    /// <summary>The same with a last layer for other outputs than a logit per class.</summary>
    public static ImageClassifier Create(string name, HeadLayout layout, long seed)
    {
        var model = CreateBlank(name, layout);
        Initialisation.Fill(model, seed);
        return model;
    }

    /// <summary>A model whose weights are about to be read from a file.</summary>
    public static ImageClassifier CreateBlank(string name, int classes) => CreateBlank(name, HeadLayout.Plain(classes));

    public static ImageClassifier CreateBlank(string name, HeadLayout layout)
    {
        var entry = Find(name);
        TorchRuntime.EnsureLoaded();
        var model = entry.Build(layout.Outputs);
        model.Layout = layout;
        return model;
    }
}
