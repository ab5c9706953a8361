using NetVips;

namespace ShoeData.Benchmarks.Duplicates;

/// <summary>What other shops do to one and the same photo. All choices come from a seeded dice.</summary>
internal static class Planting
{
    public static readonly IReadOnlyList<string> Names = ["jpeg", "resize", "crop", "mirror", "gamma", "watermark", "padding", "background", "all"];

    /// <summary>Those that are to be found; the other two are more than a careless shop does.</summary>
    public static readonly IReadOnlyList<string> Listed = ["jpeg", "resize", "crop", "mirror", "gamma", "watermark", "padding"];

    private static readonly double[][] Grounds =
        [[240, 240, 240], [225, 218, 205], [205, 220, 235], [190, 190, 190], [128, 128, 128], [245, 230, 230], [60, 80, 120], [20, 20, 20]];

    /// <param name="photo">As it came, with its transparency.</param>
    public static byte[] Plant(string name, Image photo, Random dice)
    {
        using var changed = Change(name, photo, dice);
        return changed.JpegsaveBuffer(q: name is "jpeg" or "all" ? dice.Next(50, 96) : 95, keep: Enums.ForeignKeep.None);
    }

    private static Image Change(string name, Image photo, Random dice)
    {
        if (name == "background")
            return OnGround(photo, Grounds[dice.Next(Grounds.Length)]);
        if (name == "all")
            return Everything(photo, dice);
        return Change(name, OnGround(photo, [255, 255, 255]), [255, 255, 255], dice);
    }

    private static Image Everything(Image photo, Random dice)
    {
        var ground = dice.Next(2) == 0 ? [255, 255, 255] : Grounds[dice.Next(Grounds.Length)];
        var picture = OnGround(photo, ground);
        foreach (var step in new[] { "watermark", "crop", "mirror", "gamma", "padding", "resize" })
        {
            if (step is not "mirror" || dice.Next(2) == 0)
                picture = Change(step, picture, [.. picture.Getpoint(0, 0)], dice);
        }

        return picture;
    }

    private static Image Change(string name, Image picture, double[] ground, Random dice) => name switch
    {
        "jpeg" => picture,
        "resize" => picture.Resize(0.5 + (1.5 * dice.NextDouble())),
        "crop" => Crop(picture, 0.9 + (0.05 * Math.Max(0, dice.NextDouble() - 0.5)), dice),
        "mirror" => picture.FlipHor(),
        "gamma" => picture.Gamma(exponent: dice.Next(2) == 0 ? 0.65 + (0.25 * dice.NextDouble()) : 1.1 + (0.4 * dice.NextDouble())),
        "watermark" => Watermark(picture, dice),
        "padding" => Pad(picture, ground, dice),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "no such change"),
    };

    private static Image OnGround(Image photo, double[] ground)
    {
        using var colours = photo.Colourspace(Enums.Interpretation.Srgb);
        return colours.HasAlpha() ? colours.Flatten(background: ground) : colours.Copy();
    }

    private static Image Crop(Image picture, double share, Random dice)
    {
        var (width, height) = ((int)(share * picture.Width), (int)(share * picture.Height));
        return picture.Crop(dice.Next(picture.Width - width + 1), dice.Next(picture.Height - height + 1), width, height);
    }

    private static Image Pad(Image picture, double[] ground, Random dice)
    {
        var (width, height) = ((int)(picture.Width * (1.05 + (0.45 * dice.NextDouble()))), (int)(picture.Height * (1.05 + (0.45 * dice.NextDouble()))));
        return picture.Embed(dice.Next(width - picture.Width + 1), dice.Next(height - picture.Height + 1), width, height, extend: Enums.Extend.Background, background: ground);
    }

    // A line of ten block letters, half transparent, somewhere across the picture.
    private static Image Watermark(Image picture, Random dice)
    {
        var (width, height) = (picture.Width, picture.Height);
        var unit = Math.Max(1, (int)(width * 0.012));
        var (left, top) = ((int)(width * (0.02 + (0.2 * dice.NextDouble()))), (int)(height * (0.3 + (0.45 * dice.NextDouble()))));
        byte[][] inks = [[255, 255, 255], [0, 0, 0], [128, 128, 128], [200, 30, 30]];
        var (ink, opacity, data) = (inks[dice.Next(inks.Length)], (byte)dice.Next(80, 150), new byte[width * height * 4]);
        for (var cell = 0; cell < 10 * 5 * 7; cell++)
        {
            if (dice.Next(2) == 0)
                Fill(data, width, height, left + (((cell / 35 * 6) + (cell % 5)) * unit), top + (cell / 5 % 7 * unit), unit, [.. ink, opacity]);
        }

        using var mark = Image.NewFromMemory(data, width, height, 4, Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        using var marked = picture.Composite2(mark, Enums.BlendMode.Over);
        return marked.Flatten().Cast(Enums.BandFormat.Uchar);
    }

    private static void Fill(byte[] data, int width, int height, int left, int top, int side, byte[] ink)
    {
        for (var y = top; y < Math.Min(height, top + side); y++)
        {
            for (var x = left; x < Math.Min(width, left + side); x++)
                ink.CopyTo(data, 4 * ((y * width) + x));
        }
    }
}
