using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ShoeData.Imaging;

/// <summary>Weighs and adds lines of pixels, and pixels of lines. Never fused and always in the order of the taps: the same bits on every machine.</summary>
internal static class LineSums
{
    /// <summary>Lines that are weighed side by side: one sum need not wait for the other.</summary>
    public const int Together = 4;

    /// <summary>A pixel is read as four numbers, of which the last is the next pixel's.</summary>
    public const int Beyond = 1;

    private static readonly Vector128<byte> LowBytes = Vector128.Create((byte)0, 4, 8, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12);

    /// <summary>Bytes as numbers.</summary>
    public static void Widen(ReadOnlySpan<byte> bytes, Span<float> values)
    {
        var from = MemoryMarshal.Cast<byte, Vector<byte>>(bytes);
        var to = MemoryMarshal.Cast<float, Vector<float>>(values);
        for (var at = 0; at < from.Length; at++)
        {
            Vector.Widen(from[at], out var low, out var high);
            Vector.Widen(low, out var first, out var second);
            Vector.Widen(high, out var third, out var fourth);
            (to[4 * at], to[(4 * at) + 1]) = (Vector.ConvertToSingle(first), Vector.ConvertToSingle(second));
            (to[(4 * at) + 2], to[(4 * at) + 3]) = (Vector.ConvertToSingle(third), Vector.ConvertToSingle(fourth));
        }

        for (var at = from.Length * Vector<byte>.Count; at < bytes.Length; at++)
            values[at] = bytes[at];
    }

    /// <summary>One new line of the lines from here on, each with its weight; four vectors at once, so that sums stay in registers.</summary>
    public static void Down(ReadOnlySpan<float> lines, float[] weights, Span<float> sum)
    {
        var (at, count, length) = (0, Vector<float>.Count, sum.Length);
        ref var from = ref MemoryMarshal.GetReference(lines[..(weights.Length * length)]);
        ref var to = ref MemoryMarshal.GetReference(sum);
        for (; at <= length - (4 * count); at += 4 * count)
        {
            Vector<float> first = default, second = default, third = default, fourth = default;
            var place = (nuint)at;
            foreach (var weight in weights)
            {
                first += Vector.LoadUnsafe(ref from, place) * weight;
                second += Vector.LoadUnsafe(ref from, place + (nuint)count) * weight;
                third += Vector.LoadUnsafe(ref from, place + (nuint)(2 * count)) * weight;
                fourth += Vector.LoadUnsafe(ref from, place + (nuint)(3 * count)) * weight;
                place += (nuint)length;
            }

            first.StoreUnsafe(ref to, (nuint)at);
            second.StoreUnsafe(ref to, (nuint)(at + count));
            third.StoreUnsafe(ref to, (nuint)(at + (2 * count)));
            fourth.StoreUnsafe(ref to, (nuint)(at + (3 * count)));
        }

        for (; at < length; at++)
        {
            var value = 0f;
            for (var tap = 0; tap < weights.Length; tap++)
                value += lines[(tap * length) + at] * weights[tap];
            sum[at] = value;
        }
    }

    /// <summary>The pixels of <see cref="Together"/> lines, rounded to bytes; where fewer are wanted, what the others hold is of no meaning.</summary>
    public static void Across(ReadOnlySpan<float> lines, ScaleTaps[] columns, Span<byte> pixels)
    {
        var (length, row) = ((lines.Length - Beyond) / Together, columns.Length * RgbPixels.Channels);
        for (var x = 0; x < columns.Length; x++)
        {
            Vector128<float> first = default, second = default, third = default, fourth = default;
            var place = columns[x].First * RgbPixels.Channels;
            // The last of them is read furthest.
            var furthest = lines.Slice(place + ((Together - 1) * length), (columns[x].Weights.Length * RgbPixels.Channels) + Beyond);
            ref var from = ref MemoryMarshal.GetReference(lines);
            foreach (var weight in columns[x].Weights)
            {
                first += Vector128.LoadUnsafe(ref from, (nuint)place) * weight;
                second += Vector128.LoadUnsafe(ref from, (nuint)(place + length)) * weight;
                third += Vector128.LoadUnsafe(ref from, (nuint)(place + (2 * length))) * weight;
                fourth += Vector128.LoadUnsafe(ref from, (nuint)(place + (3 * length))) * weight;
                place += RgbPixels.Channels;
            }

            var (to, isLast) = (x * RgbPixels.Channels, x == columns.Length - 1);
            Round(first, pixels, to, isLast);
            Round(second, pixels, to + row, isLast);
            Round(third, pixels, to + (2 * row), isLast);
            Round(fourth, pixels, to + (3 * row), isLast);
        }
    }

    // Written as four bytes where there is room: the next pixel comes over the last.
    private static void Round(Vector128<float> sum, Span<byte> pixels, int at, bool isLast)
    {
        if (at >= pixels.Length)
            return;
        var rounded = Vector128.Clamp(Vector128.ConvertToInt32(sum + Vector128.Create(0.5f)), Vector128<int>.Zero, Vector128.Create((int)byte.MaxValue));
        var bytes = Vector128.Shuffle(rounded.AsByte(), LowBytes).AsInt32()[0];
        if (isLast)
            (pixels[at], pixels[at + 1], pixels[at + 2]) = ((byte)bytes, (byte)(bytes >> 8), (byte)(bytes >> 16));
        else
            BinaryPrimitives.WriteInt32LittleEndian(pixels[at..], bytes);
    }
}
