using System.Text.Json;

namespace ShoeData.Training.Tests;

/// <summary>What torchvision answered, written by <c>scripts/torchvision_reference.py</c>.</summary>
public sealed record TorchvisionFixture(int Classes, TorchvisionCase[] Cases)
{
    private static readonly JsonSerializerOptions SnakeCase = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static TorchvisionFixture Load() => JsonSerializer.Deserialize<TorchvisionFixture>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", "torchvision.json")), SnakeCase)!;
}
