using System.Text.Json;
using System.Text.Json.Serialization;

namespace ShoeData.Benchmarks.Training;

/// <summary>What one round of a contender came to.</summary>
/// <param name="Epoch">Seconds of an epoch: training, then validation.</param>
/// <param name="Step">Seconds of one step on a batch that is at hand.</param>
/// <param name="Waited">Share of the training in which it waited for pictures.</param>
internal sealed record Round(double Epoch, double Step, double Waited)
{
    public static Round Parse(string line) => JsonSerializer.Deserialize(line, RoundJson.Default.Round) ?? throw new InvalidOperationException($"'{line}' is no round.");

    public override string ToString() => JsonSerializer.Serialize(this, RoundJson.Default.Round);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(Round))]
internal sealed partial class RoundJson : JsonSerializerContext;
