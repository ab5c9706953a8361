using System.Numerics;

namespace ShoeData.Training;

/// <summary>How the pictures of one batch are mixed: the first with the last, the second with the last but one, and so on.</summary>
/// <param name="Share">Of each picture's own class in what is taught; the rest is its partner's.</param>
/// <param name="Patch">The part that partners exchange; null where they are laid over each other.</param>
internal sealed record BatchMix(double Share, PixelBox? Patch)
{
    private const int Channels = 3;

    /// <summary>In place.</summary>
    /// <param name="values">Of all pictures, one after the other: row, column, channel.</param>
    /// <param name="count">Of pictures.</param>
    /// <param name="side">Width and height in pixels.</param>
    public void Apply(Span<float> values, int count, int side)
    {
        var size = values.Length / count;
        for (var at = 0; at < count / 2; at++)
        {
            var one = values.Slice(at * size, size);
            var other = values.Slice((count - 1 - at) * size, size);
            if (Patch is null)
                Blend(one, other, (float)Share);
            else
                Exchange(one, other, side, Patch);
        }
    }

    private static void Blend(Span<float> one, Span<float> other, float share)
    {
        var at = 0;
        for (; at + Vector<float>.Count <= one.Length; at += Vector<float>.Count)
        {
            var (first, second) = (new Vector<float>(one[at..]), new Vector<float>(other[at..]));
            ((first * share) + (second * (1 - share))).CopyTo(one[at..]);
            ((second * share) + (first * (1 - share))).CopyTo(other[at..]);
        }

        for (; at < one.Length; at++)
            (one[at], other[at]) = ((one[at] * share) + (other[at] * (1 - share)), (other[at] * share) + (one[at] * (1 - share)));
    }

    private static void Exchange(Span<float> one, Span<float> other, int side, PixelBox patch)
    {
        for (var row = patch.Top; row < patch.Top + patch.Height; row++)
        {
            var mine = one.Slice(((row * side) + patch.Left) * Channels, patch.Width * Channels);
            var yours = other.Slice(((row * side) + patch.Left) * Channels, patch.Width * Channels);
            for (var at = 0; at < mine.Length; at++)
                (mine[at], yours[at]) = (yours[at], mine[at]);
        }
    }
}
