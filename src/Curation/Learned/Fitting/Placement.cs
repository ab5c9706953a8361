namespace ShoeData.Curation.Learned.Fitting;

/// <summary>Where and how a sprite is put: its middle, its stretch along both sides, and how it is turned.</summary>
internal readonly record struct Placement(double X, double Y, double ScaleX, double ScaleY, double Angle)
{
    public Placement Moved(double x, double y) => this with { X = X + x, Y = Y + y };

    public Placement Mirrored() => this with { ScaleX = -ScaleX };
}
