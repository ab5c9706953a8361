using System.Text.Json.Serialization;

namespace ShoeData.Predictor;

/// <summary>Answers as JSON: an array, snake case.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true)]
[JsonSerializable(typeof(IReadOnlyList<PhotoVerdict>))]
internal sealed partial class VerdictJson : JsonSerializerContext;
