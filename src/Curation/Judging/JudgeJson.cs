using System.Text.Json.Serialization;

namespace ShoeData.Curation.Judging;

/// <summary>How judged pictures are printed: one line each.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    Converters = [typeof(SnakeCaseEnumConverter<Facing>), typeof(SnakeCaseEnumConverter<RejectReason>)])]
[JsonSerializable(typeof(JudgedPicture))]
internal sealed partial class JudgeJson : JsonSerializerContext;
