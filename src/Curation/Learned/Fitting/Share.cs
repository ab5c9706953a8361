using System.Globalization;

namespace ShoeData.Curation.Learned.Fitting;

/// <summary>A part of a whole, with the 95 % interval that its smallness leaves open (Wilson, 1927).</summary>
internal readonly record struct Share(int Part, int Whole, double Low, double High)
{
    private const double Deviations = 1.96;

    public string[] Cells => [ToString(Part), ToString(Low, High)];

    public static Share Of(int part, int whole)
    {
        if (whole == 0)
            return new Share(0, 0, 0, 1);
        var share = (double)part / whole;
        var square = Deviations * Deviations;
        var middle = (share + (square / (2 * whole))) / (1 + (square / whole));
        var reach = Deviations / (1 + (square / whole)) * Math.Sqrt((share * (1 - share) / whole) + (square / (4.0 * whole * whole)));
        return new Share(part, whole, Math.Max(0, middle - reach), Math.Min(1, middle + reach));
    }

    public override string ToString() => $"{ToString(Part)} ({ToString(Low, High)})";

    private string ToString(int part) => string.Create(CultureInfo.InvariantCulture, $"{part} of {Whole}, {(Whole == 0 ? 0 : 100.0 * part / Whole):0.0} %");

    private static string ToString(double low, double high) => string.Create(CultureInfo.InvariantCulture, $"{100 * low:0.0} to {100 * high:0.0}");
}
