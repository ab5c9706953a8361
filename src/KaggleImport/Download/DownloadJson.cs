using System.Text.Json.Serialization;

namespace ShoeData.KaggleImport;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(PartialNote))]
internal sealed partial class DownloadJson : JsonSerializerContext;
