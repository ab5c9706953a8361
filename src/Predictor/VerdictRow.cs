using System.Globalization;
using CsvHelper;

namespace ShoeData.Predictor;

/// <summary>One line of the CSV answer; its members are the columns, in this order.</summary>
[CsvRecord]
[CsvOptions(NewLine = "\n")]
internal sealed partial record VerdictRow
{
    [CsvColumn("file")]
    public required string File { get; init; }

    [CsvColumn("bin")]
    public required int? Bin { get; init; }

    [CsvColumn("probability")]
    public required string? Probability { get; init; }

    [CsvColumn("price_usd")]
    public required string? PriceUsd { get; init; }

    [CsvColumn("low_usd")]
    public required string? LowUsd { get; init; }

    [CsvColumn("high_usd")]
    public required string? HighUsd { get; init; }

    [CsvColumn("verdict")]
    public required string Verdict { get; init; }

    public static VerdictRow Of(PhotoVerdict verdict) => new()
    {
        File = verdict.File,
        Bin = verdict.Bin,
        Probability = Text(verdict.Probability, "0.0000"),
        PriceUsd = Text(verdict.PriceUsd, "0.00"),
        LowUsd = Text(verdict.LowUsd, "0.00"),
        HighUsd = Text(verdict.HighUsd, "0.00"),
        Verdict = verdict.Verdict,
    };

    private static string? Text(double? value, string format) => value?.ToString(format, CultureInfo.InvariantCulture);
}
