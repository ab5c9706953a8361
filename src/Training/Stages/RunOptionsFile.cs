using System.Text.Json;

namespace ShoeData.Training;

/// <summary>Reads the effective settings that lie beside a run's weights, to be shown.</summary>
internal static class RunOptionsFile
{
    /// <summary>In the order of the file; nothing where there is none.</summary>
    /// <exception cref="UserError">It is no JSON object.</exception>
    public static async Task<IReadOnlyList<KeyValuePair<string, string>>> ReadAsync(string path, CancellationToken token)
    {
        if (!File.Exists(path))
            return [];
        try
        {
            using var document = JsonDocument.Parse(await File.ReadAllTextAsync(path, token));
            return document.RootElement.ValueKind is JsonValueKind.Object
                ? [.. document.RootElement.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, member.Value.ToString()))]
                : throw new UserError($"{path}: a JSON object of settings was wanted; train the run again.");
        }
        catch (JsonException exception)
        {
            throw new UserError($"{path}: these are no settings: {exception.Message} Train the run again.", exception);
        }
    }
}
