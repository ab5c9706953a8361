using System.Text.Json.Serialization;

namespace ShoeData.Pipeline.Fingerprints;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(FileStamp))]
internal sealed partial class CacheJson : JsonSerializerContext;
