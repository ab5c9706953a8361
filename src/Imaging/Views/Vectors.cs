using System.Numerics;
using System.Runtime.InteropServices;

namespace ShoeData.Imaging;

/// <summary>The two operations that linear models are made of. Four lanes on every processor: sums must not depend on the machine.</summary>
public static class Vectors
{
    public static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var wideOne = MemoryMarshal.Cast<float, Vector4>(one);
        var wideOther = MemoryMarshal.Cast<float, Vector4>(other[..one.Length]);
        Vector4 even = Vector4.Zero, odd = Vector4.Zero;
        var at = 0;
        for (; at + 1 < wideOne.Length; at += 2)
        {
            even += wideOne[at] * wideOther[at];
            odd += wideOne[at + 1] * wideOther[at + 1];
        }

        var sum = Vector4.Dot(even + odd, Vector4.One);
        for (var rest = 4 * at; rest < one.Length; rest++)
            sum += one[rest] * other[rest];
        return sum;
    }

    /// <summary>Adds <paramref name="factor"/> times the other to <paramref name="target"/>.</summary>
    public static void AddScaled(Span<float> target, ReadOnlySpan<float> other, float factor)
    {
        var wideTarget = MemoryMarshal.Cast<float, Vector4>(target);
        var wideOther = MemoryMarshal.Cast<float, Vector4>(other[..target.Length]);
        for (var at = 0; at < wideTarget.Length; at++)
            wideTarget[at] += wideOther[at] * factor;
        for (var at = 4 * wideTarget.Length; at < target.Length; at++)
            target[at] += other[at] * factor;
    }
}
