using System.Text.Json.Serialization;

namespace ShoeData;

/// <summary>How every record that travels between stages is written: one line, snake case, unknown and missing members are errors.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters =
    [
        typeof(SnakeCaseEnumConverter<AgeGroup>),
        typeof(SnakeCaseEnumConverter<Facing>),
        typeof(SnakeCaseEnumConverter<Gender>),
        typeof(SnakeCaseEnumConverter<PictureFormat>),
        typeof(SnakeCaseEnumConverter<RejectReason>),
        typeof(SnakeCaseEnumConverter<ShoeView>),
        typeof(SnakeCaseEnumConverter<Split>),
    ])]
[JsonSerializable(typeof(ShoeListing))]
[JsonSerializable(typeof(ListingState))]
[JsonSerializable(typeof(ImageRecord))]
[JsonSerializable(typeof(CuratedImage))]
[JsonSerializable(typeof(SplitImage))]
[JsonSerializable(typeof(FoldImage))]
[JsonSerializable(typeof(Rejection))]
[JsonSerializable(typeof(StageReport))]
public sealed partial class ManifestJson : JsonSerializerContext;
