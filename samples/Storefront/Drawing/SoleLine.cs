namespace ShoeData.Storefront;

/// <summary>The upper and lower edge of a sole: heights above the ground along the shoe, heel at 0 and toe at 100.</summary>
internal sealed class SoleLine(SoleDesign design)
{
    public const float SpringStart = 68;

    public float Bottom(float x)
    {
        var heel = x < 10 ? design.Bevel * Square((10 - x) / 10) : 0;
        var arch = design.Block ? 3.2f * Arch(x) : 0;
        return heel + arch + Lift(x);
    }

    public float Top(float x) => design.Heel + ((design.Toe - design.Heel) * Smooth((x - 16) / 62)) + (Lift(x) * 0.85f);

    private float Lift(float x) => x > SpringStart ? design.Spring * Square((x - SpringStart) / (100 - SpringStart)) : 0;

    // Steep behind the heel block, slow towards the ball.
    private static float Arch(float x) => Smooth((x - 28) / 1.5f) * (1 - Smooth((x - 40) / 16));

    private static float Square(float value) => value * value;

    private static float Smooth(float value)
    {
        var inside = Math.Clamp(value, 0, 1);
        return inside * inside * (3 - (2 * inside));
    }
}
