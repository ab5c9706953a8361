using System.Text.Json;
using System.Text.Json.Serialization;

namespace ShoeData.Scrapers.Sites;

/// <summary>How a site file is read: comments are welcome, unknown and missing members are errors.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters =
    [
        typeof(SnakeCaseEnumConverter<AgeGroup>),
        typeof(SnakeCaseEnumConverter<Fetcher>),
        typeof(SnakeCaseEnumConverter<Gender>),
        typeof(SnakeCaseEnumConverter<NextPage>),
        typeof(SnakeCaseEnumConverter<SiteFormat>),
    ])]
[JsonSerializable(typeof(SiteDefinition))]
internal sealed partial class SiteJson : JsonSerializerContext;
