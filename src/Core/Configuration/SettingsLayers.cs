using System.Text.Json;
using System.Text.Json.Nodes;

namespace ShoeData;

/// <summary>Lays one source of settings over another and remembers where each value came from.</summary>
internal sealed class SettingsLayers(string repositoryRoot)
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, AllowDuplicateProperties = false };
    private readonly Dictionary<string, string> _origins = new(StringComparer.OrdinalIgnoreCase);

    public JsonObject Merged { get; } = new(new JsonNodeOptions { PropertyNameCaseInsensitive = true });

    /// <summary>Where a key, or else the list or section it stands in, was set last.</summary>
    public string OriginOf(string key)
    {
        for (var at = key; ; at = at[..at.LastIndexOf(':')])
        {
            if (_origins.TryGetValue(at, out var origin))
                return origin;
            if (!at.Contains(':', StringComparison.Ordinal))
                return "the defaults";
        }
    }

    public void AddFile(string path, bool required)
    {
        if (!required && !File.Exists(path))
            return;
        var origin = Path.GetRelativePath(repositoryRoot, path);
        try
        {
            var node = JsonNode.Parse(File.ReadAllText(path), new JsonNodeOptions { PropertyNameCaseInsensitive = true }, Lenient);
            if (node is not JsonObject layer)
                throw new UserError($"{origin}: the settings must be one JSON object, {{ ... }}.");
            Merge(Merged, layer, prefix: "", origin);
        }
        catch (JsonException exception)
        {
            throw new UserError($"{origin}{(exception.LineNumber is { } line ? $":{line + 1}" : "")}: {JsonErrorText.Of(exception)}.", exception);
        }
        catch (ArgumentException exception)
        {
            throw new UserError($"{origin}: a key stands there twice: {exception.Message}", exception);
        }
    }

    public void AddEnvironment(IReadOnlyDictionary<string, string> variables)
    {
        foreach (var (name, value) in variables.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            Assign(name[SettingsEnvironment.Prefix.Length..].Split("__"), value, $"environment variable {name}");
    }

    public void AddAssignments(IReadOnlyList<string> assignments)
    {
        foreach (var assignment in assignments)
        {
            var equals = assignment.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
                throw new UserError($"--set {assignment}: KEY=VALUE was wanted, e.g. --set Curation:Size=128.");
            Assign(assignment[..equals].Split(':'), assignment[(equals + 1)..], "--set");
        }
    }

    private void Assign(string[] path, string text, string origin)
    {
        JsonNode layer = ParseValue(text, origin);
        foreach (var name in path.Reverse())
            layer = new JsonObject(new JsonNodeOptions { PropertyNameCaseInsensitive = true }) { [name] = layer };
        Merge(Merged, (JsonObject)layer, prefix: "", origin);
    }

    private static JsonNode ParseValue(string text, string origin)
    {
        if (text is not (['[', ..] or ['{', ..]))
            return JsonValue.Create(text);
        try
        {
            return JsonNode.Parse(text, new JsonNodeOptions { PropertyNameCaseInsensitive = true }) ?? JsonValue.Create(text);
        }
        catch (JsonException exception)
        {
            throw new UserError($"{origin}: '{text}' begins like JSON, but is {JsonErrorText.Of(exception)}.", exception);
        }
    }

    private void Merge(JsonObject into, JsonObject layer, string prefix, string origin)
    {
        foreach (var (name, value) in layer.ToList())
        {
            var key = prefix.Length == 0 ? name : $"{prefix}:{name}";
            _origins[key] = origin;
            if (value is JsonObject nested && into[name] is JsonObject existing)
            {
                Merge(existing, nested, key, origin);
            }
            else
            {
                into[name] = value?.DeepClone();
                if (value is JsonObject whole)
                    RememberOrigins(whole, key, origin);
            }
        }
    }

    private void RememberOrigins(JsonObject layer, string prefix, string origin)
    {
        foreach (var (name, value) in layer)
        {
            _origins[$"{prefix}:{name}"] = origin;
            if (value is JsonObject nested)
                RememberOrigins(nested, $"{prefix}:{name}", origin);
        }
    }
}
