namespace ShoeData;

/// <summary>The known name that a mistyped one most likely meant.</summary>
public static class NearestName
{
    /// <summary>Null when nothing known is near: a third of the letters may differ.</summary>
    public static string? Of(string typed, IEnumerable<string> known) => known
        .Select(name => (Name: name, Distance: Distance(typed.ToUpperInvariant(), name.ToUpperInvariant())))
        .Where(pair => pair.Distance <= Math.Max(1, typed.Length / 3))
        .OrderBy(pair => pair.Distance).ThenBy(pair => pair.Name, StringComparer.Ordinal)
        .Select(pair => pair.Name)
        .FirstOrDefault();

    /// <summary>The end of a sentence: <c>; did you mean Size?</c>, or a full stop.</summary>
    public static string Suggest(string typed, IEnumerable<string> known) => Of(typed, known) is { } name ? $"; did you mean {name}?" : ".";

    // Optimal string alignment: a swap of two neighbours is one mistake, as it is one on a keyboard.
    private static int Distance(string left, string right)
    {
        var cost = new int[left.Length + 1, right.Length + 1];
        for (var row = 0; row <= left.Length; row++)
            cost[row, 0] = row;
        for (var column = 0; column <= right.Length; column++)
            cost[0, column] = column;
        for (var row = 1; row <= left.Length; row++)
        {
            for (var column = 1; column <= right.Length; column++)
            {
                var replaced = cost[row - 1, column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
                cost[row, column] = Math.Min(replaced, 1 + Math.Min(cost[row - 1, column], cost[row, column - 1]));
                if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                    cost[row, column] = Math.Min(cost[row, column], cost[row - 2, column - 2] + 1);
            }
        }

        return cost[left.Length, right.Length];
    }
}
