using System.Text.Json.Serialization;

namespace ShoeData.Training;

/// <summary>The JSON documents of this stage: snake case, indented; unknown and missing members are errors.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    WriteIndented = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(int[]))]
[JsonSerializable(typeof(RunMeta))]
[JsonSerializable(typeof(WeightsSidecar))]
[JsonSerializable(typeof(MetricsDocument))]
[JsonSerializable(typeof(CheckpointDocument))]
[JsonSerializable(typeof(CheckpointPointer))]
internal sealed partial class TrainingJson : JsonSerializerContext;
