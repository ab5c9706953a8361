using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ShoeData.Curation.Splitting;

/// <summary>
/// <c>split.lock</c>: the split of every style that was ever placed, so that no style moves when data is added, and one that was removed
/// comes back to its place. Deleting the file splits anew.
/// </summary>
internal static class SplitLock
{
    private const string Otherwise = "split anew";

    private static readonly IReadOnlyDictionary<string, Split> Splits = Enum.GetValues<Split>().ToDictionary(split => split.ToSnakeCase());

    /// <summary>Nothing where there is no file.</summary>
    /// <exception cref="UserError">The file is there but cannot be read.</exception>
    public static async IAsyncEnumerable<KeyValuePair<string, Split>> ReadAsync(string path, [EnumeratorCancellation] CancellationToken token = default)
    {
        if (!File.Exists(path))
            yield break;
        await foreach (var member in LockReader.ReadAsync(path, Otherwise, token))
        {
            yield return member is { Parent: null, Kind: JsonTokenType.String } && Splits.TryGetValue(member.Value, out var split)
                ? KeyValuePair.Create(member.Name, split)
                : throw LockReader.Refusal(path, $"the split of '{member.Name}' is '{member.Value}'; {string.Join(", ", Splits.Keys)} were wanted.", Otherwise);
        }
    }

    /// <param name="styles">In ordinal order.</param>
    public static Task WriteAsync(string path, IEnumerable<KeyValuePair<string, Split>> styles, CancellationToken token) =>
        LockWriter.WriteAsync(path, (writer, json) => writer.AddAsync(styles, (style, split) => json.WriteString(style, split.ToSnakeCase()), token), token);
}
