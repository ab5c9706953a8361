using System.Globalization;

namespace ShoeData.Imaging;

/// <summary>A measure beside its limit.</summary>
/// <param name="Margin">The distance to the limit as a share of it; below 0 on the wrong side.</param>
public sealed record Threshold(double Margin, Refusal Objection)
{
    /// <param name="finding">A sentence's beginning with <c>{0}</c> for the value.</param>
    public static Threshold AtMost(RejectReason reason, string finding, double value, double limit) =>
        new((limit - value) / Math.Max(limit, double.Epsilon), Describe(reason, finding, value, "at most", limit));

    /// <inheritdoc cref="AtMost"/>
    public static Threshold AtLeast(RejectReason reason, string finding, double value, double limit) =>
        new((value - limit) / Math.Max(limit, double.Epsilon), Describe(reason, finding, value, "at least", limit));

    private static Refusal Describe(RejectReason reason, string finding, double value, string bound, double limit)
    {
        var found = string.Format(CultureInfo.InvariantCulture, finding, value.ToString("0.###", CultureInfo.InvariantCulture));
        return new Refusal(reason, string.Create(CultureInfo.InvariantCulture, $"{found}; {bound} {limit:0.###} was wanted."));
    }
}
