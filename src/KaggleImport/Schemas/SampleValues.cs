using System.Text.RegularExpressions;

namespace ShoeData.KaggleImport;

/// <summary>What the first rows of a table look like, column by column.</summary>
internal sealed partial class SampleValues(CsvHeader header, IReadOnlyList<CsvRow> rows)
{
    /// <summary>Columns with pictures: addresses, or paths that end like one.</summary>
    public IReadOnlyList<string> Addresses { get; } = Where(header, rows, value => Picture().IsMatch(value));

    /// <summary>Columns with amounts of money that a shoe can cost; first those with cents or a currency, which bare numbers might not be.</summary>
    public IReadOnlyList<string> Prices { get; } =
    [
        .. Where(header, rows, IsPrice).OrderByDescending(column => rows.Count(row => row.Value(column) is { } value && !value.All(char.IsAsciiDigit)) * 2 > rows.Count),
    ];

    public bool AreUnique(string column)
    {
        var values = rows.Select(row => row.Value(column)).OfType<string>().ToList();
        return values.Count == rows.Count && values.Distinct().Count() == values.Count;
    }

    public string? Longest(IReadOnlyCollection<string> except) => header.Columns
        .Except(except)
        .Where(column => rows.Count > 0 && !Prices.Contains(column))
        .MaxBy(column => rows.Average(row => Math.Min(row.Value(column)?.Length ?? 0, 80)));

    /// <summary>The currency that the prices are printed with; null when they are bare numbers.</summary>
    public string? Currency(IEnumerable<string> columns) => columns
        .SelectMany(column => rows.Select(row => row.Value(column)))
        .Select(value => value is null ? null : PriceText.Read(value)?.Currency)
        .FirstOrDefault(currency => currency is not null);

    /// <summary>The folder beside the table that its paths lead into; null when they are addresses.</summary>
    public string? FolderOf(IEnumerable<string> columns) => columns
        .SelectMany(column => rows.Select(row => row.Value(column)))
        .OfType<string>()
        .FirstOrDefault() is { } first && !first.Contains("//", StringComparison.Ordinal) && first.Replace('\\', '/').IndexOf('/', StringComparison.Ordinal) is var end and > 0
        ? first[..end]
        : null;

    private static bool IsPrice(string value) => PriceText.Read(value) is { } price && PriceSanity.Problem(price.Lowest, price.Currency) is null;

    private static List<string> Where(CsvHeader header, IReadOnlyList<CsvRow> rows, Func<string, bool> isOne) =>
    [
        .. header.Columns.Where(column =>
        {
            var values = rows.Select(row => row.Value(column)).OfType<string>().ToList();
            return values.Count > 0 && values.Count(isOne) > values.Count / 2;
        }),
    ];

    [GeneratedRegex(@"\.(jpe?g|png|webp|avif|gif)\b|//[^\s]*(image|img|photo|media|scene7)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Picture();
}
