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
        var shoe = GroundFlood.Objects(Backdrop.Plain(BackgroundEstimate.Of(small), Tolerance).Ground(small), small.Width);
        var solid = ThinParts.Without(shoe, small.Width);
        var (columns, rows) = (new int[small.Width], new int[small.Height]);
        for (var y = 0; y < rows.Length; y++)
        {
            var row = solid.AsSpan(y * columns.Length, columns.Length);
            rows[y] = row.Count(true);
            for (var x = 0; x < row.Length; x++)
                columns[x] += row[x] ? 1 : 0;
        }

        return Cut(small, shoe, LongestRun(columns, small.Height), LongestRun(rows, small.Width));
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
        var (from, data) = (pixels.Data, new byte[width * height * RgbPixels.Channels]);
        Array.Fill(data, White);
        for (var (y, to) = (0, 0); y < height; y++)
        {
            var at = ((top + y) * pixels.Width) + left;
            for (var x = 0; x < width; x++, at++, to += RgbPixels.Channels)
            {
                if (shoe[at])
                    (data[to], data[to + 1], data[to + 2]) = (from[3 * at], from[(3 * at) + 1], from[(3 * at) + 2]);
            }
        }

        return new RgbPixels(data, width, height);
    }
}
