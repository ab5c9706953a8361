namespace ShoeData.Imaging;

/// <summary>One 8-bit sRGB colour.</summary>
public readonly record struct Rgb(byte Red, byte Green, byte Blue)
{
    public static Rgb White => new(255, 255, 255);

    /// <summary>The largest difference of a channel, 0 to 255.</summary>
    public int DistanceTo(Rgb other) =>
        Math.Max(Math.Abs(Red - other.Red), Math.Max(Math.Abs(Green - other.Green), Math.Abs(Blue - other.Blue)));
}
