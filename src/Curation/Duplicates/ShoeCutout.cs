using ShoeData.Imaging;

namespace ShoeData.Curation.Duplicates;

/// <summary>The shoe without its frame: cut to its own box, its background painted white, so that padding, cropping and another ground hardly show.</summary>
internal static class ShoeCutout
{
    // Enough to find a box in; the shoe itself is kept smaller.
    private const int Side = 160;

    // Above what strong JPEG compression does to a plain ground; a white shoe's edge may be lost, alike in every copy.
    private const int Tolerance = 16;

    // Columns and rows with less object than this are noise, or the thin strokes of a mark.
    private const double Faint = 0.02;

    // How far letters of a mark, or the parts of a shoe, may lie apart.
    private const double Gap = 0.02;

    private const byte White = byte.MaxValue;

    public static RgbPixels Of(RgbPixels pixels)
    {
        var small = PixelScaler.Fit(pixels, Side);
        var shoe = Objects(small);
        var solid = ThinParts.Without(shoe, small.Width);
        var columns = Counts(solid, small.Width, small.Width, (x, _) => x);
        var rows = Counts(solid, small.Width, small.Height, (_, y) => y);
        return Cut(small, shoe, LongestRun(columns, small.Height), LongestRun(rows, small.Width));
    }

    // All that background-coloured pixels joined to the border do not reach.
    private static bool[] Objects(RgbPixels pixels)
    {
        var (width, height, ground) = (pixels.Width, pixels.Height, BackgroundEstimate.Of(pixels));
        var shoe = new bool[width * height];
        Array.Fill(shoe, true);
        var open = new Stack<int>();
        for (var at = 0; at < shoe.Length; at++)
        {
            if (at < width || at >= shoe.Length - width || at % width == 0 || at % width == width - 1)
                Reach(at);
        }

        while (open.TryPop(out var at))
        {
            if (at >= width)
                Reach(at - width);
            if (at < shoe.Length - width)
                Reach(at + width);
            if (at % width > 0)
                Reach(at - 1);
            if (at % width < width - 1)
                Reach(at + 1);
        }

        return shoe;

        void Reach(int at)
        {
            if (!shoe[at] || pixels[at % width, at / width].DistanceTo(ground) > Tolerance)
                return;
            shoe[at] = false;
            open.Push(at);
        }
    }

    private static int[] Counts(bool[] shoe, int width, int lines, Func<int, int, int> line)
    {
        var counts = new int[lines];
        for (var at = 0; at < shoe.Length; at++)
            counts[line(at % width, at / width)] += shoe[at] ? 1 : 0;
        return counts;
    }

    // The stretch that holds most of the object; everything when there is none.
    private static Range LongestRun(int[] counts, int across)
    {
        var (faint, gap) = (Math.Max(1, Faint * across), Math.Max(1, (int)(Gap * counts.Length)));
        var (best, bestMass) = (Range.All, 0);
        for (var at = 0; at < counts.Length; at++)
        {
            if (counts[at] < faint)
                continue;
            var (from, to, mass) = (at, at, 0);
            for (; at < counts.Length && at - to <= gap; at++)
            {
                if (counts[at] < faint)
                    continue;
                (to, mass) = (at, mass + counts[at]);
            }

            if (mass > bestMass)
                (best, bestMass) = (from..(to + 1), mass);
        }

        return best;
    }

    private static RgbPixels Cut(RgbPixels pixels, bool[] shoe, Range columns, Range rows)
    {
        var (left, width) = columns.GetOffsetAndLength(pixels.Width);
        var (top, height) = rows.GetOffsetAndLength(pixels.Height);
        var data = new byte[width * height * RgbPixels.Channels];
        Array.Fill(data, White);
        for (var at = 0; at < width * height; at++)
        {
            var source = ((top + (at / width)) * pixels.Width) + left + (at % width);
            if (shoe[source])
                pixels.Data.AsSpan(source * RgbPixels.Channels, RgbPixels.Channels).CopyTo(data.AsSpan(at * RgbPixels.Channels));
        }

        return new RgbPixels(data, width, height);
    }
}
