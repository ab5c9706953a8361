using System.Text.Json;

namespace ShoeData;

/// <summary>The one spelling of an enum member outside the code: <c>view_top</c>.</summary>
public static class EnumText
{
    public static string ToSnakeCase<T>(this T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
