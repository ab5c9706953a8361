using System.Collections.Concurrent;

namespace ShoeData.KaggleImport;

/// <summary>Finds columns by name: as it is written, else regardless of case and punctuation.</summary>
internal sealed class ColumnPlaces(IReadOnlyList<string> columns)
{
    // Asked for every cell: what was found, or not, is remembered.
    private readonly ConcurrentDictionary<string, int?> _found = new(StringComparer.Ordinal);

    /// <summary>Null when there is no such column.</summary>
    public int? Of(string column) => _found.GetOrAdd(column, Find);

    public bool Has(string column) => Of(column) is not null;

    private int? Find(string column) => IndexOf(other => other == column) ?? IndexOf(other => Fold(other) == Fold(column));

    private int? IndexOf(Func<string, bool> isIt)
    {
        for (var place = 0; place < columns.Count; place++)
        {
            if (isIt(columns[place]))
                return place;
        }

        return null;
    }

    private static string Fold(string name) => string.Concat(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
