namespace ShoeData.Curation.Measures;

/// <summary>One connected piece of a mask: its area in pixels and its box, bounds included.</summary>
internal sealed record MaskPiece(int Area, int Left, int Top, int Right, int Bottom)
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
        var seen = new bool[mask.Width * mask.Height];
        var pieces = new List<MaskPiece>();
        for (var y = 0; y < mask.Height; y++)
        {
            for (var x = 0; x < mask.Width; x++)
            {
                if (mask[x, y] && !seen[(y * mask.Width) + x])
                    pieces.Add(Grow(mask, seen, x, y));
            }
        }

        return [.. pieces.OrderByDescending(piece => piece.Area)];
    }

    private static MaskPiece Grow(ShoeMask mask, bool[] seen, int startX, int startY)
    {
        var piece = new MaskPiece(0, startX, startY, startX, startY);
        var open = new Stack<(int X, int Y)>([(startX, startY)]);
        seen[(startY * mask.Width) + startX] = true;
        while (open.TryPop(out var at))
        {
            piece = piece.With(at.X, at.Y);
            for (var y = Math.Max(0, at.Y - 1); y <= Math.Min(mask.Height - 1, at.Y + 1); y++)
            {
                for (var x = Math.Max(0, at.X - 1); x <= Math.Min(mask.Width - 1, at.X + 1); x++)
                {
                    if (!mask[x, y] || seen[(y * mask.Width) + x])
                        continue;
                    seen[(y * mask.Width) + x] = true;
                    open.Push((x, y));
                }
            }
        }

        return piece;
    }

    private MaskPiece With(int x, int y) => new(Area + 1, Math.Min(Left, x), Math.Min(Top, y), Math.Max(Right, x), Math.Max(Bottom, y));
}
