using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ShoeData.Curation.Splitting;

/// <summary><c>folds.lock</c>: the fold of every style that was ever placed, and into how many folds. Deleting the file makes the folds anew.</summary>
internal static class FoldLock
{
    private const string Otherwise = "make the folds anew";
    private const string Count = "folds";
    private const string Styles = "styles";

    /// <summary>Nothing where there is no file, or one of another number of folds.</summary>
    /// <param name="folds">Into how many; 0 for none.</param>
    /// <exception cref="UserError">The file is there but cannot be read.</exception>
    public static async IAsyncEnumerable<KeyValuePair<string, int>> ReadAsync(string path, int folds, [EnumeratorCancellation] CancellationToken token = default)
    {
        if (folds == 0 || !File.Exists(path) || await FoldsAsync(path, token) != folds)
            yield break;
        await foreach (var member in LockReader.ReadAsync(path, Otherwise, token).Where(member => member.Parent is not null))
        {
            yield return member.Parent == Styles && NumberOf(member) is { } fold && fold < folds
                ? KeyValuePair.Create(member.Name, fold)
                : throw Refusal(path, member);
        }
    }

    /// <param name="styles">In ordinal order.</param>
    public static Task WriteAsync(string path, int folds, IEnumerable<KeyValuePair<string, int>> styles, CancellationToken token) => LockWriter.WriteAsync(path, async (writer, json) =>
    {
        json.WriteNumber(Count, folds);
        json.WriteStartObject(Styles);
        await writer.AddAsync(styles, json.WriteNumber, token);
        json.WriteEndObject();
    }, token);

    // The number may stand behind the styles.
    private static async Task<int> FoldsAsync(string path, CancellationToken token)
    {
        int? folds = null;
        await foreach (var member in LockReader.ReadAsync(path, Otherwise, token).Where(member => member.Parent is null))
            folds = member.Name == Count && NumberOf(member) is { } number ? number : throw Refusal(path, member);
        return folds ?? throw LockReader.Refusal(path, $"it has no '{Count}'.", Otherwise);
    }

    private static int? NumberOf(LockMember member) =>
        member.Kind is JsonTokenType.Number && int.TryParse(member.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static UserError Refusal(string path, LockMember member) => LockReader.Refusal(path, $"'{member.Name}' is '{member.Value}', which does not belong there.", Otherwise);
}
