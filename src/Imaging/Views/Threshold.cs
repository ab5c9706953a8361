using System.Globalization;

namespace ShoeData.Imaging;

/// <summary>A measure beside its limit.</summary>
public sealed record Threshold
{
    private readonly RejectReason _reason;
    private readonly string _finding;
    private readonly double _value;
    private readonly string _bound;
    private readonly double _limit;

    private Threshold(RejectReason reason, string finding, double value, string bound, double limit) =>
        (_reason, _finding, _value, _bound, _limit) = (reason, finding, value, bound, limit);

    /// <summary>The distance to the limit as a share of it; below 0 on the wrong side.</summary>
    public required double Margin { get; init; }

    /// <summary>What is to be said where the limit is passed.</summary>
    public Refusal Objection
    {
        get
        {
            var found = string.Format(CultureInfo.InvariantCulture, _finding, _value.ToString("0.###", CultureInfo.InvariantCulture));
            return new Refusal(_reason, string.Create(CultureInfo.InvariantCulture, $"{found}; {_bound} {_limit:0.###} was wanted."));
        }
    }

    /// <param name="finding">A sentence's beginning with <c>{0}</c> for the value.</param>
    public static Threshold AtMost(RejectReason reason, string finding, double value, double limit) =>
        new(reason, finding, value, "at most", limit) { Margin = (limit - value) / Math.Max(limit, double.Epsilon) };

    /// <inheritdoc cref="AtMost"/>
    public static Threshold AtLeast(RejectReason reason, string finding, double value, double limit) =>
        new(reason, finding, value, "at least", limit) { Margin = (value - limit) / Math.Max(limit, double.Epsilon) };
}
