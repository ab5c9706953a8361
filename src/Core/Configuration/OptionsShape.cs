using System.ComponentModel;
using System.Reflection;
using System.Text.Json.Nodes;

namespace ShoeData;

/// <summary>
/// Compares a section with the record it will be bound to. The binder would stop at the first mistake, take 7 for any
/// enumeration and turn null into zero; here every mistake is found and named.
/// </summary>
internal static class OptionsShape
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static IEnumerable<OptionsProblem> Problems(JsonObject section, Type type, string key)
    {
        var known = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite)
            .ToDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, node) in section)
        {
            var problems = known.TryGetValue(name, out var property)
                ? node is null ? NullProblems(property, $"{key}:{property.Name}") : Misfits(node, property.PropertyType, $"{key}:{property.Name}")
                : [new OptionsProblem($"{key}:{name}", $": no such key{NearestName.Suggest(name, known.Keys)} {key} has {string.Join(", ", known.Keys)}.")];
            foreach (var problem in problems)
                yield return problem;
        }
    }

    private static IEnumerable<OptionsProblem> NullProblems(PropertyInfo property, string key)
    {
        lock (Nullability)
        {
            return Nullability.Create(property).WriteState is NullabilityState.Nullable
                ? []
                : [new OptionsProblem(key, $" is null; {Wanted(property.PropertyType)} was wanted.")];
        }
    }

    private static IEnumerable<OptionsProblem> Misfits(JsonNode node, Type declared, string key)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        return (node, ElementOf(type)) switch
        {
            (JsonObject members, null) when IsRecord(type) => Problems(members, type, key),
            (JsonObject members, { } element) when IsDictionary(type) => members.SelectMany(pair => Item(pair.Value, element, $"{key}:{pair.Key}")),
            (JsonArray items, { } element) when !IsDictionary(type) => items.SelectMany((item, index) => Item(item, element, $"{key}:{index}")),
            (JsonValue value, null) when !IsRecord(type) && Converts(value.ToString(), type) => [],
            _ => [OptionsProblem.Value(key, node.ToJsonString().Trim('"'), $"{Wanted(type)} was wanted.")],
        };
    }

    private static IEnumerable<OptionsProblem> Item(JsonNode? item, Type element, string key) =>
        item is null ? [new OptionsProblem(key, $" is null; {Wanted(element)} was wanted.")] : Misfits(item, element, key);

    private static bool Converts(string text, Type type)
    {
        if (type.IsEnum)
            return Enum.GetNames(type).Contains(text.Trim(), StringComparer.OrdinalIgnoreCase);
        try
        {
            return type == typeof(string) || TypeDescriptor.GetConverter(type).ConvertFromInvariantString(text) is not null;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or OverflowException or NotSupportedException)
        {
            return false;
        }
    }

    private static bool IsDictionary(Type type) => type.IsGenericType && type.GetGenericArguments().Length == 2;

    private static bool IsRecord(Type type) => type.Namespace?.StartsWith("ShoeData", StringComparison.Ordinal) is true && !type.IsEnum;

    // The element of a list, the value of a dictionary, null for anything else.
    private static Type? ElementOf(Type type) =>
        type.IsArray ? type.GetElementType() : type.IsGenericType ? type.GetGenericArguments()[^1] : null;

    private static string Wanted(Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        return type switch
        {
            { IsEnum: true } => $"one of {string.Join(", ", Enum.GetNames(type))}",
            _ when type == typeof(int) || type == typeof(long) || type == typeof(uint) || type == typeof(ulong) => "a whole number",
            _ when type == typeof(double) || type == typeof(float) || type == typeof(decimal) => "a number",
            _ when type == typeof(bool) => "true or false",
            _ when type == typeof(TimeSpan) => "a duration such as 00:00:30",
            _ when type == typeof(string) => "a text",
            _ when IsDictionary(type) || IsRecord(type) => "an object, { ... },",
            _ when ElementOf(type) is not null => "a list, [ ... ],",
            _ => $"a {type.Name}",
        };
    }
}
