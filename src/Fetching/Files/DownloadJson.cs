using System.Text.Json.Serialization;

namespace ShoeData.Fetching;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(PartialNote))]
internal sealed partial class DownloadJson : JsonSerializerContext;
