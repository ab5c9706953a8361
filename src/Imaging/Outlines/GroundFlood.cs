using System.Buffers;

namespace ShoeData.Imaging;

/// <summary>Tells the object of a picture from its ground: the object is all that ground pixels joined to the border do not reach.</summary>
public static class GroundFlood
{
    /// <param name="ground">Which pixels look like ground, row by row.</param>
    /// <returns>Which pixels are object.</returns>
    public static bool[] Objects(ReadOnlySpan<bool> ground, int width)
    {
        var @object = new bool[ground.Length];
        Array.Fill(@object, true);
        var open = ArrayPool<int>.Shared.Rent(ground.Length + (2 * width));
        var count = 0;
        for (var at = 0; at < ground.Length; at += at < width || at >= ground.Length - width || at % width == width - 1 ? 1 : width - 1)
        {
            open[count++] = at;
            while (count > 0)
                count = Run(open[count - 1], ground, width, @object, open, count - 1);
        }

        ArrayPool<int>.Shared.Return(open);
        return @object;
    }

    // Takes the whole run of ground that a pixel lies in, and leaves one pixel open of each run above and below it.
    private static int Run(int start, ReadOnlySpan<bool> ground, int width, bool[] @object, int[] open, int count)
    {
        if (!ground[start] || !@object[start])
            return count;
        var row = start - (start % width);
        var (left, right) = (start, start);
        while (left > row && ground[left - 1])
            left--;
        while (right < row + width - 1 && ground[right + 1])
            right++;
        @object.AsSpan(left, right - left + 1).Clear();
        if (row > 0)
            count = Neighbours(left - width, right - width, ground, @object, open, count);
        return row < ground.Length - width ? Neighbours(left + width, right + width, ground, @object, open, count) : count;
    }

    private static int Neighbours(int left, int right, ReadOnlySpan<bool> ground, bool[] @object, int[] open, int count)
    {
        var before = false;
        for (var at = left; at <= right; at++)
        {
            var reached = ground[at] && @object[at];
            if (reached && !before)
                open[count++] = at;
            before = reached;
        }

        return count;
    }
}
