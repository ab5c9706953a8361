using System.Text.Json;
using System.Text.Json.Serialization;

namespace ShoeData;

/// <summary>Writes enum members as <c>snake_case</c> and refuses numbers.</summary>
public sealed class SnakeCaseEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
