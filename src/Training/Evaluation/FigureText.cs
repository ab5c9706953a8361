using System.Globalization;

namespace ShoeData.Training;

/// <summary>Figures for people.</summary>
internal static class FigureText
{
    /// <summary><c>45.5 % (41.0 % to 50.2 %)</c>; empty where there is none.</summary>
    public static string Of(FigureSet figures, Statistic statistic) => figures.Find(statistic.Name) is { } figure
        ? $"{Value(figure.Value, statistic.Unit)} ({Value(figure.Low, statistic.Unit)} to {Value(figure.High, statistic.Unit)})"
        : "";

    /// <summary>A difference with its sign; of shares in points.</summary>
    public static string Difference(FigureSet figures, Statistic statistic) => figures.Find(statistic.Name) is { } figure
        ? $"{Signed(figure.Value, statistic.Unit)} ({Signed(figure.Low, statistic.Unit)} to {Signed(figure.High, statistic.Unit)})"
        : "";

    public static string Value(double value, StatisticUnit unit) => unit switch
    {
        StatisticUnit.Share => Text($"{value:P1}"),
        StatisticUnit.Dollars => Text($"${value:F2}"),
        // A zero, which "F3" would give a sign where it was rounded from below.
        _ => Text($"{value:0.000;-0.000;0.000}"),
    };

    public static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Signed(double value, StatisticUnit unit) => unit switch
    {
        StatisticUnit.Share => Text($"{100 * value:+0.0;-0.0;0.0} points"),
        StatisticUnit.Dollars => Text($"{value:+$0.00;-$0.00;$0.00}"),
        _ => Text($"{value:+0.000;-0.000;0.000}"),
    };
}
