namespace ShoeData.Imaging.Tests.Outlines;

public sealed class MaskPieceTests
{
    [Theory]
    [InlineData(1, 1, 0.5)]
    [InlineData(61, 47, 0.1)]
    [InlineData(61, 47, 0.4)]
    [InlineData(64, 5, 0.6)]
    [InlineData(3, 90, 0.3)]
    public void Pieces_are_what_is_joined_by_sides_and_corners_and_the_largest_comes_first(int width, int height, double share)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var mask = Speckled(width, height, share, new Random(seed));

            MaskPiece.Of(mask).ShouldBe(Flooded(mask).OrderByDescending(piece => piece.Area));
        }
    }

    [Fact]
    public void Arms_that_meet_further_down_are_one_piece()
    {
        string[] drawn =
        [
            "#...#.##",
            "#.#.#...",
            "#.#.#..#",
            ".#.###.#",
            "........",
            "##.....#",
        ];

        MaskPiece.Of(Mask(8, drawn.Length, (x, y) => drawn[y][x] == '#')).ShouldBe([new(12, 0, 0, 5, 3), new(2, 6, 0, 7, 0), new(2, 7, 2, 7, 3), new(2, 0, 5, 1, 5), new(1, 7, 5, 7, 5)]);
    }

    [Fact]
    public void Nothing_has_no_pieces() => MaskPiece.Of(Mask(9, 4, (_, _) => false)).ShouldBeEmpty();

    private static ShoeMask Speckled(int width, int height, double share, Random dice) => Mask(width, height, (_, _) => dice.NextDouble() < share);

    private static ShoeMask Mask(int width, int height, Func<int, int, bool> isObject)
    {
        var data = new byte[width * height * RgbPixels.Channels];
        for (var at = 0; at < data.Length; at += RgbPixels.Channels)
            data.AsSpan(at, RgbPixels.Channels).Fill(isObject(at / RgbPixels.Channels % width, at / RgbPixels.Channels / width) ? byte.MinValue : byte.MaxValue);
        return ShoeMask.Of(new RgbPixels(data, width, height), Backdrop.Plain(Rgb.White, 8));
    }

    // The definition: from each pixel that was not reached yet to all neighbours.
    private static IEnumerable<MaskPiece> Flooded(ShoeMask mask)
    {
        var reached = new HashSet<(int X, int Y)>();
        for (var at = 0; at < mask.Width * mask.Height; at++)
        {
            var piece = new List<(int X, int Y)>();
            Reach(at % mask.Width, at / mask.Width);
            if (piece.Count > 0)
                yield return new MaskPiece(piece.Count, piece.Min(pixel => pixel.X), piece.Min(pixel => pixel.Y), piece.Max(pixel => pixel.X), piece.Max(pixel => pixel.Y));

            void Reach(int x, int y)
            {
                if (x < 0 || y < 0 || x >= mask.Width || y >= mask.Height || !mask[x, y] || !reached.Add((x, y)))
                    return;
                piece.Add((x, y));
                for (var neighbour = 0; neighbour < 9; neighbour++)
                    Reach(x + (neighbour % 3) - 1, y + (neighbour / 3) - 1);
            }
        }
    }
}
