using System.Text.Json.Serialization;

namespace ShoeData.Imaging;

/// <summary>How the weights of the learned part are written; unknown and missing members are errors.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ViewModelFile))]
public sealed partial class ViewJson : JsonSerializerContext;
