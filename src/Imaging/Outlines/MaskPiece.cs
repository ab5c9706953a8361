namespace ShoeData.Imaging;

/// <summary>One connected piece of a mask: its area in pixels and its box, bounds included.</summary>
public sealed record MaskPiece(int Area, int Left, int Top, int Right, int Bottom)
{
    public int Width => Right - Left + 1;

    public int Height => Bottom - Top + 1;

    /// <summary>All pieces as one.</summary>
    public static MaskPiece Union(IReadOnlyList<MaskPiece> pieces) => pieces.Aggregate(Joined);

    /// <summary>The 8-connected pieces, largest first.</summary>
    public static IReadOnlyList<MaskPiece> Of(ShoeMask mask)
    {
        // Of each run of pixels in a row, the first one that is known to be of the same piece.
        var (runs, firsts) = (new List<MaskPiece>(), new List<int>());
        for (var (y, above) = (0, 0); y < mask.Height; y++)
        {
            var row = runs.Count;
            AddRuns(mask.Pixels.Slice(y * mask.Width, mask.Width), y, runs);
            for (var run = row; run < runs.Count; run++)
            {
                firsts.Add(run);
                while (above < row && runs[above].Right < runs[run].Left - 1)
                    above++;
                // The last of these may touch the next run as well.
                for (var touching = above; touching < row && runs[touching].Left <= runs[run].Right + 1; touching++)
                    Join(firsts, touching, run);
            }

            above = row;
        }

        for (var run = 0; run < runs.Count; run++)
        {
            if (FirstOf(firsts, run) is var first && first != run)
                runs[first] = Joined(runs[first], runs[run]);
        }

        return [.. runs.Where((_, run) => firsts[run] == run).OrderByDescending(piece => piece.Area)];
    }

    private static void AddRuns(ReadOnlySpan<bool> row, int y, List<MaskPiece> runs)
    {
        for (var at = 0; row[at..].IndexOf(true) is var gap and >= 0;)
        {
            var left = at + gap;
            at = row[left..].IndexOf(false) is var length and >= 0 ? left + length : row.Length;
            runs.Add(new MaskPiece(at - left, left, y, at - 1, y));
        }
    }

    private static MaskPiece Joined(MaskPiece one, MaskPiece other) => new(
        one.Area + other.Area, Math.Min(one.Left, other.Left), Math.Min(one.Top, other.Top), Math.Max(one.Right, other.Right), Math.Max(one.Bottom, other.Bottom));

    private static void Join(List<int> firsts, int one, int other)
    {
        var (first, second) = (FirstOf(firsts, one), FirstOf(firsts, other));
        firsts[Math.Max(first, second)] = Math.Min(first, second);
    }

    private static int FirstOf(List<int> firsts, int run)
    {
        while (firsts[run] != run)
            run = firsts[run] = firsts[firsts[run]];
        return run;
    }
}
