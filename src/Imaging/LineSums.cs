using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ShoeData.Imaging;

/// <summary>
/// Weighs and adds lines of pixels, and pixels of lines. Down in whole numbers, across never fused and always in the order of the taps: the same bits on
/// every machine.
/// </summary>
internal static class LineSums
{
    /// <summary>Lines that are made side by side, so that all of a pixel's are weighed at once.</summary>
    public const int Together = 4;

    // A pixel of a line: red, green, blue, and what nobody reads.
    private const int Lane = 4;
    private const int Woven = Together * Lane;

    // Samples that are summed at once, in registers.
    private const int Block = 32;

    /// <summary>How far apart lines of so many samples lie: in whole blocks, with one more at least, that is read with the last pixel. What is left over has no meaning.</summary>
    public static int Stride(int samples) => ((samples / Block) + 1) * Block;

    /// <summary>How many numbers <see cref="Weave"/> writes for lines of so many pixels.</summary>
    public static int WovenLength(int width) => width * Woven;

    /// <summary>Lines two by two, a sample of the lower above 16 bits of the upper's: each of the two is weighed by one instruction.</summary>
    /// <param name="samples">Of a line.</param>
    public static void Pair(ReadOnlySpan<byte> lines, int samples, Span<int> pairs)
    {
        var (height, stride) = (lines.Length / samples, Stride(samples));
        for (var y = 0; y < height; y += 2)
        {
            // The last of an odd number goes with itself, and weighs nothing there.
            PairLines(lines.Slice(y * samples, samples), lines.Slice(Math.Min(y + 1, height - 1) * samples, samples), pairs[(y / 2 * stride)..]);
        }
    }

    /// <summary>One new line of the pairs of lines from here on, times <see cref="ScaleTaps.One"/>.</summary>
    /// <param name="weights">Of each pair, as <see cref="ScaleTaps.PairWeights"/>.</param>
    /// <param name="sum">A stride long.</param>
    public static void Down(ReadOnlySpan<int> pairs, int[] weights, Span<float> sum)
    {
        ref var from = ref MemoryMarshal.GetReference(pairs[..(weights.Length * sum.Length)]);
        ref var to = ref MemoryMarshal.GetReference(sum);
        var (count, stride) = (Vector256<int>.Count, (nuint)sum.Length);
        for (var at = 0; at < sum.Length; at += Block)
        {
            Vector256<int> first = default, second = default, third = default, fourth = default;
            var place = (nuint)at;
            foreach (var weight in weights)
            {
                var both = Vector256.Create(weight);
                first += SumOfPairs(Vector256.LoadUnsafe(ref from, place), both);
                second += SumOfPairs(Vector256.LoadUnsafe(ref from, place + (nuint)count), both);
                third += SumOfPairs(Vector256.LoadUnsafe(ref from, place + (nuint)(2 * count)), both);
                fourth += SumOfPairs(Vector256.LoadUnsafe(ref from, place + (nuint)(3 * count)), both);
                place += stride;
            }

            Vector256.ConvertToSingle(first).StoreUnsafe(ref to, (nuint)at);
            Vector256.ConvertToSingle(second).StoreUnsafe(ref to, (nuint)(at + count));
            Vector256.ConvertToSingle(third).StoreUnsafe(ref to, (nuint)(at + (2 * count)));
            Vector256.ConvertToSingle(fourth).StoreUnsafe(ref to, (nuint)(at + (3 * count)));
        }
    }

    /// <summary>Lines that lie a stride apart, pixel by pixel: those of all lines side by side.</summary>
    public static void Weave(ReadOnlySpan<float> lines, int width, Span<float> woven)
    {
        var stride = (nuint)(lines.Length / Together);
        ref var from = ref MemoryMarshal.GetReference(lines);
        ref var to = ref MemoryMarshal.GetReference(woven[..WovenLength(width)]);
        for (nuint x = 0; x < (nuint)width; x++)
        {
            var place = x * RgbPixels.Channels;
            Vector256.Create(Vector128.LoadUnsafe(ref from, place), Vector128.LoadUnsafe(ref from, place + stride)).StoreUnsafe(ref to, x * Woven);
            Vector256.Create(Vector128.LoadUnsafe(ref from, place + (2 * stride)), Vector128.LoadUnsafe(ref from, place + (3 * stride))).StoreUnsafe(ref to, (x * Woven) + (2 * Lane));
        }
    }

    /// <summary>The pixels of <see cref="Together"/> lines, rounded to bytes, line after line; where fewer are wanted, what the others hold is of no meaning.</summary>
    public static void Across(ReadOnlySpan<float> woven, ScaleTaps[] columns, Span<byte> pixels)
    {
        var row = columns.Length * RgbPixels.Channels;
        for (var x = 0; x < columns.Length; x++)
        {
            Vector256<float> upper = default, lower = default;
            var weights = columns[x].Weights;
            ref var from = ref MemoryMarshal.GetReference(woven.Slice(columns[x].First * Woven, weights.Length * Woven));
            nuint place = 0;
            foreach (var weight in weights)
            {
                upper += Vector256.LoadUnsafe(ref from, place) * weight;
                lower += Vector256.LoadUnsafe(ref from, place + (2 * Lane)) * weight;
                place += Woven;
            }

            var rounded = Vector256.Narrow(Rounded(upper), Rounded(lower));
            var bytes = Vector128.Narrow(rounded.GetLower(), rounded.GetUpper()).AsInt32();
            var (to, isLast) = (x * RgbPixels.Channels, x == columns.Length - 1);
            Write(bytes[0], pixels, to, isLast);
            Write(bytes[1], pixels, to + row, isLast);
            Write(bytes[2], pixels, to + (2 * row), isLast);
            Write(bytes[3], pixels, to + (3 * row), isLast);
        }
    }

    private static void PairLines(ReadOnlySpan<byte> upper, ReadOnlySpan<byte> lower, Span<int> pairs)
    {
        var above = MemoryMarshal.Cast<byte, Vector<byte>>(upper);
        var below = MemoryMarshal.Cast<byte, Vector<byte>>(lower);
        var to = MemoryMarshal.Cast<int, Vector<int>>(pairs);
        for (var at = 0; at < above.Length; at++)
        {
            Vector.Widen(above[at], out var aboveLow, out var aboveHigh);
            Vector.Widen(below[at], out var belowLow, out var belowHigh);
            (to[4 * at], to[(4 * at) + 1]) = Joined(aboveLow, belowLow);
            (to[(4 * at) + 2], to[(4 * at) + 3]) = Joined(aboveHigh, belowHigh);
        }

        for (var at = above.Length * Vector<byte>.Count; at < upper.Length; at++)
            pairs[at] = upper[at] | (lower[at] << 16);
    }

    private static (Vector<int> Low, Vector<int> High) Joined(Vector<ushort> above, Vector<ushort> below)
    {
        Vector.Widen(above, out var aboveLow, out var aboveHigh);
        Vector.Widen(below, out var belowLow, out var belowHigh);
        return ((aboveLow | (belowLow << 16)).As<uint, int>(), (aboveHigh | (belowHigh << 16)).As<uint, int>());
    }

    // Of each pair of 16-bit numbers, the products with those of the other, added.
    private static Vector256<int> SumOfPairs(Vector256<int> pairs, Vector256<int> weights)
    {
        if (Avx2.IsSupported)
            return Avx2.MultiplyAddAdjacent(pairs.AsInt16(), weights.AsInt16());
        return (((pairs << 16) >> 16) * ((weights << 16) >> 16)) + ((pairs >> 16) * (weights >> 16));
    }

    private static Vector256<int> Rounded(Vector256<float> sums) =>
        Vector256.Clamp(Vector256.ConvertToInt32Native((sums * (1f / ScaleTaps.One)) + Vector256.Create(0.5f)), Vector256<int>.Zero, Vector256.Create((int)byte.MaxValue));

    // Written as four bytes where there is room: the next pixel comes over the last.
    private static void Write(int pixel, Span<byte> pixels, int at, bool isLast)
    {
        if (at >= pixels.Length)
            return;
        if (isLast)
            (pixels[at], pixels[at + 1], pixels[at + 2]) = ((byte)pixel, (byte)(pixel >> 8), (byte)(pixel >> 16));
        else
            BinaryPrimitives.WriteInt32LittleEndian(pixels[at..], pixel);
    }
}
