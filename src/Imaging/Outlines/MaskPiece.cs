using System.Buffers;

namespace ShoeData.Imaging;

/// <summary>One connected piece of a mask: its area in pixels and its box, bounds included.</summary>
public sealed record MaskPiece(int Area, int Left, int Top, int Right, int Bottom)
{
    public int Width => Right - Left + 1;

    public int Height => Bottom - Top + 1;

    /// <summary>All pieces as one.</summary>
    public static MaskPiece Union(IReadOnlyList<MaskPiece> pieces) => new(
        pieces.Sum(piece => piece.Area),
        pieces.Min(piece => piece.Left),
        pieces.Min(piece => piece.Top),
        pieces.Max(piece => piece.Right),
        pieces.Max(piece => piece.Bottom));

    /// <summary>The 8-connected pieces, largest first.</summary>
    public static IReadOnlyList<MaskPiece> Of(ShoeMask mask)
    {
        var unseen = mask.Pixels.ToArray();
        var open = ArrayPool<int>.Shared.Rent(unseen.Length);
        var pieces = new List<MaskPiece>();
        for (var at = 0; at < unseen.Length; at++)
        {
            if (unseen[at])
                pieces.Add(Grow(unseen, mask.Width, open, at));
        }

        ArrayPool<int>.Shared.Return(open);
        return [.. pieces.OrderByDescending(piece => piece.Area)];
    }

    private static MaskPiece Grow(bool[] unseen, int width, int[] open, int start)
    {
        var height = unseen.Length / width;
        var (area, left, top, right, bottom) = (0, width, height, 0, 0);
        var count = 1;
        (open[0], unseen[start]) = (start, false);
        while (count > 0)
        {
            var (atY, atX) = Math.DivRem(open[--count], width);
            (area, left, right) = (area + 1, Math.Min(left, atX), Math.Max(right, atX));
            (top, bottom) = (Math.Min(top, atY), Math.Max(bottom, atY));
            for (var y = Math.Max(0, atY - 1); y <= Math.Min(height - 1, atY + 1); y++)
            {
                for (var at = (y * width) + Math.Max(0, atX - 1); at <= (y * width) + Math.Min(width - 1, atX + 1); at++)
                {
                    if (!unseen[at])
                        continue;
                    unseen[at] = false;
                    open[count++] = at;
                }
            }
        }

        return new MaskPiece(area, left, top, right, bottom);
    }
}
