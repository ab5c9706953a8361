using System.Text.Json.Serialization;

namespace ShoeData.Scrapers.Robots;

/// <summary>A robots.txt as it was got; null text is a missing one, which allows everything.</summary>
internal sealed record RobotsCopy(string Address, DateTimeOffset Fetched, string? Text);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(RobotsCopy))]
internal sealed partial class RobotsJson : JsonSerializerContext;
