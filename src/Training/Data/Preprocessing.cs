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

    /// <summary>One picture of 0..255 values (red, green, blue interleaved) to a model's values (its channels interleaved, row by row).</summary>
    public void Apply(ReadOnlySpan<byte> pixels, Span<float> values)
    {
        Span<float> table = stackalloc float[Levels * 3];
        for (var entry = 0; entry < table.Length; entry++)
            table[entry] = Value(entry / Levels, entry % Levels);
        var first = table[..Levels];
        var second = table.Slice(Levels, Levels);
        var third = table[(2 * Levels)..];
        var (red, blue) = BlueFirst ? (2, 0) : (0, 2);
        for (var at = 0; at + 2 < pixels.Length; at += 3)
        {
            values[at] = first[pixels[at + red]];
            values[at + 1] = second[pixels[at + 1]];
            values[at + 2] = third[pixels[at + blue]];
        }
    }

    private float Value(int channel, int level) => (float)(((level * Scale) - Mean[channel]) / Deviation[channel]);
}
