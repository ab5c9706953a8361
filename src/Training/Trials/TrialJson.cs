using System.Text.Json.Serialization;

namespace ShoeData.Training;

/// <summary>The JSON documents of trials: snake case; unknown and missing members are errors.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(TrialResult))]
[JsonSerializable(typeof(CrossValidationDocument))]
[JsonSerializable(typeof(BaselineDocument))]
[JsonSerializable(typeof(CompareDocument))]
[JsonSerializable(typeof(LeakDocument))]
internal sealed partial class TrialJson : JsonSerializerContext;
