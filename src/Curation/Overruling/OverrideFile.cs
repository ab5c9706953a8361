using System.Globalization;

namespace ShoeData.Curation.Overruling;

/// <summary><c>config/overrides.csv</c>: <c>item,action,value,note</c>; everything after the third comma is the note.</summary>
internal static class OverrideFile
{
    private const string Header = "item,action,value,note";
    private const int Columns = 4;

    /// <param name="name">How the file is called in messages.</param>
    /// <exception cref="UserError">Lines that cannot be understood, all of them.</exception>
    public static async Task<OverrideList> ReadAsync(string path, string name, CancellationToken token)
    {
        if (!File.Exists(path))
            return OverrideList.None;
        var (lines, problems) = (new List<OverrideLine>(), new List<string>());
        var texts = await File.ReadAllLinesAsync(path, token);
        if (texts.Length == 0 || texts[0].Trim('\uFEFF', ' ') != Header)
            throw new UserError($"{name}:1: the header is '{texts.FirstOrDefault()}'; '{Header}' was wanted.");
        for (var at = 1; at < texts.Length; at++)
        {
            if (texts[at].Trim() is not ({ Length: > 0 } and not ['#', ..]))
                continue;
            var where = $"{name}:{at + 1}";
            if (Parse(texts[at], where) is { } line && ProblemOf(line) is not { } problem)
                lines.Add(line);
            else
                problems.Add(Parse(texts[at], where) is { } bad ? $"{where}: {ProblemOf(bad)}" : $"{where}: '{texts[at].Trim()}' has no such action; {Header} with one of {Actions} was wanted.");
        }

        return problems.Count == 0 ? new OverrideList(lines) : throw new UserError(string.Join('\n', problems));
    }

    private static string Actions => string.Join(", ", Enum.GetValues<OverrideAction>().Select(action => action.ToSnakeCase()));

    private static OverrideLine? Parse(string text, string where)
    {
        var cells = text.Split(',', Columns).Select(cell => cell.Trim()).ToList();
        cells.AddRange(Enumerable.Repeat("", Columns - cells.Count));
        return Enum.GetValues<OverrideAction>().Where(action => action.ToSnakeCase() == cells[1]).Cast<OverrideAction?>().FirstOrDefault() is { } action
            ? new OverrideLine(where, cells[0], action, cells[2], cells[3].Trim('"')) { Price = PriceOf(cells[2]) }
            : null;
    }

    private static string? ProblemOf(OverrideLine line) => line switch
    {
        { IsPicture: false, Item: var item } when !item.Contains('/', StringComparison.Ordinal) =>
            $"'{item}' names nothing; the SHA-256 of a picture (8 digits or more) or source/listing_id was wanted.",
        { Action: OverrideAction.Price, Price: null or <= 0 } => $"the price is '{line.Value}'; a number of dollars such as 89.99 was wanted.",
        { Action: OverrideAction.Group, Value: "" } => "the group is empty; the style that it belongs to was wanted.",
        { Action: OverrideAction.Keep or OverrideAction.Drop or OverrideAction.Flip, Value: not "" } => $"'{line.Value}' is no value of {line.Action.ToSnakeCase()}, which has none; put a note behind another comma.",
        _ => null,
    };

    private static decimal? PriceOf(string text) => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var price) ? price : null;
}
