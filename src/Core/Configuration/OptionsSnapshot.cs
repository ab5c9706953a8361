using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ShoeData;

/// <summary>The effective settings as text: what is saved with a run's output and compared by the pipeline.</summary>
public static class OptionsSnapshot
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>One JSON object, indented, ended by a newline.</summary>
    public static string ToJson<T>(T options)
        where T : class, IStageOptions => JsonSerializer.Serialize(options, Readable) + "\n";

    /// <summary>A flat view, <c>Curation:Size</c> to <c>224</c>, in ordinal order of keys.</summary>
    public static IReadOnlyDictionary<string, string> Flatten<T>(T options)
        where T : class, IStageOptions
    {
        var flat = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Flatten(JsonSerializer.SerializeToNode(options, Readable), T.Section, flat);
        return flat;
    }

    private static void Flatten(JsonNode? node, string key, SortedDictionary<string, string> flat)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, member) in members)
                    Flatten(member, $"{key}:{name}", flat);
                break;
            case JsonArray items:
                for (var index = 0; index < items.Count; index++)
                    Flatten(items[index], $"{key}:{index}", flat);
                break;
            default:
                flat[key] = node?.ToString() ?? "";
                break;
        }
    }
}
