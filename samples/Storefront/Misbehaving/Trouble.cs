using System.Globalization;

namespace ShoeData.Storefront;

/// <summary>One trouble: what, to which addresses, from which request on and how often.</summary>
internal sealed record Trouble
{
    public const string Grammar = "KIND[=VALUE][,after=N][,times=N][,on=/PATH]";

    private const string RobotsPath = "/robots.txt";

    public required TroubleKind Kind { get; init; }

    /// <summary>Empty where the kind takes none.</summary>
    public required string Value { get; init; }

    /// <summary>Requests that are answered rightly first.</summary>
    public int After { get; init; }

    /// <summary>Requests that it happens to.</summary>
    public int Times { get; init; } = int.MaxValue;

    /// <summary>Beginning of the paths that it happens to.</summary>
    public string On { get; init; } = "/";

    public int Number => int.Parse(Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>robots.txt is spared unless it is meant.</summary>
    public bool Touches(string path) => path == RobotsPath ? On == RobotsPath : path.StartsWith(On, StringComparison.Ordinal);

    /// <summary>As it is written.</summary>
    public override string ToString()
    {
        var text = TroubleTable.Of(Kind).Name + (Value.Length > 0 ? $"={Value}" : "");
        text += After > 0 ? string.Create(CultureInfo.InvariantCulture, $",after={After}") : "";
        text += Times < int.MaxValue ? string.Create(CultureInfo.InvariantCulture, $",times={Times}") : "";
        return On is "/" or RobotsPath ? text : $"{text},on={On}";
    }

    /// <exception cref="UserError">It is not written as <see cref="Grammar"/> has it.</exception>
    public static Trouble Parse(string text)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries);
        var (name, value) = Halves(parts[0]);
        var row = TroubleTable.Rows.FirstOrDefault(row => row.Name == name)
            ?? throw Wrong(text, $"there is no '{name}'; there are {string.Join(", ", TroubleTable.Rows.Select(row => row.Name))}");
        var trouble = new Trouble { Kind = row.Kind, Value = ValueOf(row, value, text), On = row.IsOfRobots ? RobotsPath : "/" };
        return parts.Skip(1).Aggregate(trouble, (made, part) => With(made, row, part, text));
    }

    private static Trouble With(Trouble trouble, TroubleRow row, string part, string text) => Halves(part) switch
    {
        ("after", { } number) when !row.Stands => trouble with { After = Count(number, text) },
        ("times", { } number) when !row.Stands => trouble with { Times = Count(number, text) },
        ("on", ['/', ..] path) when !row.IsOfRobots => trouble with { On = path },
        _ => throw Wrong(text, $"'{part}' says nothing about {row.Name}"),
    };

    private static string ValueOf(TroubleRow row, string? given, string text)
    {
        if (row.Takes is null)
            return given is null ? "" : throw Wrong(text, $"{row.Name} takes no value");
        var value = given ?? row.Usual ?? "";
        if (row.TakesNumber && !(int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && InRange(row.Kind, number)))
            throw Wrong(text, $"'{value}' is no {row.Takes} for {row.Name}");
        return value is { Length: > 0 } && !value.Any(char.IsControl) ? value : throw Wrong(text, $"{row.Name} wants its {row.Takes}");
    }

    private static bool InRange(TroubleKind kind, int number) => kind switch
    {
        TroubleKind.Challenge => number is >= 200 and <= 599 and not (204 or 304),
        TroubleKind.Error or TroubleKind.RobotsError => number is >= 400 and <= 599,
        TroubleKind.Total => true,
        TroubleKind.Reprice => number is > -100 and <= 1000,
        TroubleKind.Vanish => number is >= 1,
        _ => number is >= 0 and <= 100_000,
    };

    private static int Count(string number, string text) => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        ? count
        : throw Wrong(text, $"'{number}' is no number of requests");

    private static (string Name, string? Value) Halves(string part) =>
        part.IndexOf('=', StringComparison.Ordinal) is >= 0 and var at ? (part[..at], part[(at + 1)..]) : (part, null);

    private static UserError Wrong(string text, string why) => new($"--misbehave is '{text}': {why}; {Grammar} is wanted, e.g. forbid,after=10,on=/adidas");
}
