namespace ShoeData.Imaging;

/// <summary>Where the toe points, were it a shoe seen from the side.</summary>
/// <param name="Score">How sure that is: from 0.5 (a guess) to 1.</param>
public sealed record ToeDirection(Facing Facing, double Score)
{
    private const int Digits = 4;

    // Turns the lean of an outline into a likelihood; a typical lean of 0.1 gives 0.9.
    private const double Steepness = 22;

    /// <param name="evidence">Above 0 for the right, as a logarithm of the odds.</param>
    public static ToeDirection Of(double evidence) =>
        new(evidence < 0 ? Facing.Left : Facing.Right, Math.Round(1 / (1 + Math.Exp(-Math.Abs(evidence))), Digits));

    /// <summary>By the outline alone: the collar stands at the heel.</summary>
    public static ToeDirection Of(SilhouetteMeasures? measures) => Of(Steepness * (measures?.HeelLean ?? 0));
}
