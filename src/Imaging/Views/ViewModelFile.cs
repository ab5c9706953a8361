using System.Runtime.InteropServices;
using System.Text.Json;

namespace ShoeData.Imaging;

/// <summary>The weights as they are kept: readable where a person looks, 32-bit numbers in base 64 where none does.</summary>
public sealed record ViewModelFile
{
    public const string ResourceName = "side-view.json";

    /// <summary>See <see cref="ViewFeatures.Version"/>.</summary>
    public required int Features { get; init; }

    /// <summary>How the weights came about.</summary>
    public required string Recipe { get; init; }

    public required IReadOnlyList<string> Views { get; init; }

    public required byte[] Mean { get; init; }

    public required byte[] Factor { get; init; }

    public required byte[] Toe { get; init; }

    public required IReadOnlyList<byte[]> Weights { get; init; }

    public static ViewModelFile Of(ViewModel model, string recipe) => new()
    {
        Features = ViewFeatures.Version,
        Recipe = recipe,
        Views = ViewNames,
        Mean = Bytes(model.Scaling.Mean),
        Factor = Bytes(model.Scaling.Factor),
        Toe = Bytes(model.Toe),
        Weights = [.. model.Views.Select(Bytes)],
    };

    /// <summary>Tells the shipped weights from all others.</summary>
    public static string Fingerprint { get; } = ContentHash.Of(Read())[..16];

    public static ViewModel ReadShipped()
    {
        var file = JsonSerializer.Deserialize(Read(), ViewJson.Default.ViewModelFile);
        return file is { Features: ViewFeatures.Version } && file.Views.SequenceEqual(ViewNames)
            ? file.Model()
            : throw new InvalidOperationException($"{ResourceName} is of another version; fit-side-view writes it anew.");
    }

    public ViewModel Model() => new(
        new FeatureScaling(Numbers(Mean, ViewFeatures.Count), Numbers(Factor, ViewFeatures.Count)),
        Numbers(Toe, ViewFeatures.Count),
        [.. Weights.Select(weights => Numbers(weights, ViewFeatures.Count + 1))]);

    private static IReadOnlyList<string> ViewNames => [.. Enum.GetValues<ShownView>().Select(view => view.ToSnakeCase())];

    private static byte[] Read()
    {
        using var stream = typeof(ViewModelFile).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"{ResourceName} is not in the program.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static byte[] Bytes(float[] numbers) => MemoryMarshal.AsBytes<float>(numbers).ToArray();

    private static float[] Numbers(byte[] bytes, int count)
    {
        var numbers = MemoryMarshal.Cast<byte, float>(bytes).ToArray();
        return numbers.Length == count && numbers.All(float.IsFinite)
            ? numbers
            : throw new InvalidOperationException($"{ResourceName} holds {numbers.Length} numbers where {count} finite ones were wanted.");
    }
}
