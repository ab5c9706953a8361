using System.Text.Json.Serialization;

namespace ShoeData.KaggleImport;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    Converters = [typeof(SnakeCaseEnumConverter<PictureFormat>), typeof(SnakeCaseEnumConverter<RejectReason>)])]
[JsonSerializable(typeof(JournalEntry))]
internal sealed partial class JournalJson : JsonSerializerContext;
