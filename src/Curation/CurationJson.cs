using System.Text.Json.Serialization;
using ShoeData.Curation.Duplicates;
using ShoeData.Curation.Pictures;
using ShoeData.Curation.Raw;
using ShoeData.Curation.Report;

namespace ShoeData.Curation;

/// <summary>How curation's own records are written; as strict as <see cref="ManifestJson"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(SnakeCaseEnumConverter<Facing>), typeof(SnakeCaseEnumConverter<RejectReason>), typeof(SnakeCaseEnumConverter<Split>)])]
[JsonSerializable(typeof(PictureRecord))]
[JsonSerializable(typeof(ListingFate))]
[JsonSerializable(typeof(PreviewRecord))]
[JsonSerializable(typeof(NearRecord))]
[JsonSerializable(typeof(RawKey))]
[JsonSerializable(typeof(IReadOnlyList<int>))]
[JsonSerializable(typeof(string))]
internal sealed partial class CurationJson : JsonSerializerContext;
