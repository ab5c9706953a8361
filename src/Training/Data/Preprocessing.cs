namespace ShoeData.Training;

/// <summary>What a set of weights expects of pixels. It belongs to the weights, and is the same in training, evaluation and prediction.</summary>
internal sealed record Preprocessing
{
    public const string Auto = "auto";
    private const int Levels = 256;

    // caffe-bgr: blue first, 0..255 minus the mean of ImageNet, not scaled; imagenet: torchvision's convention.
    private static readonly Preprocessing[] Known =
    [
        new() { Name = "imagenet", BlueFirst = false, Scale = 1 / 255.0, Mean = [0.485, 0.456, 0.406], Deviation = [0.229, 0.224, 0.225] },
        new() { Name = "caffe-bgr", BlueFirst = true, Scale = 1, Mean = [103.939, 116.779, 123.68], Deviation = [1, 1, 1] },
    ];

    public static Preprocessing ImageNet => Known[0];

    public static IEnumerable<string> Names => Known.Select(known => known.Name);

    public required string Name { get; init; }

    public required bool BlueFirst { get; init; }

    public required double Scale { get; init; }

    /// <summary>Subtracted from each channel after scaling, in the model's channel order.</summary>
    public required IReadOnlyList<double> Mean { get; init; }

    /// <summary>Each channel is divided by it, in the model's channel order.</summary>
    public required IReadOnlyList<double> Deviation { get; init; }

    /// <summary>Null when there is none of this name.</summary>
    public static Preprocessing? Find(string name) => Known.FirstOrDefault(known => known.Name == name);

    /// <summary>One picture of 0..255 values (red, green, blue interleaved) to a model's planes (channel, row, column).</summary>
    public void Apply(ReadOnlySpan<byte> pixels, Span<float> planes)
    {
        Span<float> table = stackalloc float[Levels];
        var plane = pixels.Length / 3;
        for (var channel = 0; channel < 3; channel++)
        {
            for (var level = 0; level < Levels; level++)
                table[level] = Value(channel, level);
            var source = BlueFirst ? 2 - channel : channel;
            var target = planes.Slice(channel * plane, plane);
            for (var at = 0; at < plane; at++)
                target[at] = table[pixels[(at * 3) + source]];
        }
    }

    private float Value(int channel, int level) => (float)(((level * Scale) - Mean[channel]) / Deviation[channel]);
}
