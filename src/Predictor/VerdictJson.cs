using System.Text.Json.Serialization;

namespace ShoeData.Predictor;

/// <summary>Answers as JSON: one object a line, snake case.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, Converters = [typeof(SnakeCaseEnumConverter<Facing>)])]
[JsonSerializable(typeof(PhotoVerdict))]
internal sealed partial class VerdictJson : JsonSerializerContext;
