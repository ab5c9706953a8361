using System.Globalization;
using System.Text;
using NetVips;

namespace ShoeData.Benchmarks;

/// <summary>A photo-like 800x600 JPEG of a shoe drawn in code; no two numbers give near duplicates.</summary>
internal static class GeneratedShoe
{
    private const int Stripes = 9;
    private const double Grain = 2.5;

    // Made once: noise costs more than the drawing.
    private static readonly Image[] Noises = [.. Enumerable.Range(0, 8).Select(seed => Image.Gaussnoise(800, 600, sigma: Grain, mean: 0, seed: seed).CopyMemory())];

    /// <param name="style">Places the stripes.</param>
    /// <param name="colour">Paints them.</param>
    public static byte[] Jpeg(int style, int colour)
    {
        var svg = Encoding.UTF8.GetBytes(Svg(new Random(style), new Random(HashCode(style, colour))));
        using var drawn = Image.NewFromBuffer(svg);
        using var flat = drawn.Flatten(background: [255]);
        using var grained = flat + Noises[HashCode(style, colour) % Noises.Length];
        using var picture = grained.Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        return picture.JpegsaveBuffer(q: 88);
    }

    private static int HashCode(int style, int colour) => (style * 7919) + colour;

    private static string Svg(Random shape, Random paint)
    {
        var text = new StringBuilder();
        var (body, sole) = (Colour(paint), Colour(paint));
        var (collar, toe) = (150 + shape.Next(60), 320 + shape.Next(50));
        text.Append(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"><rect width="800" height="600" fill="#fff"/>
            <defs><linearGradient id="g" x2="0" y2="1"><stop stop-color="{body}"/><stop offset="1" stop-color="{Colour(paint)}"/></linearGradient>
            <clipPath id="c"><path d="M80 430 L90 {collar + 40} Q100 {collar} 180 {collar + 10} L300 {collar} Q420 {toe - 60} 560 {toe - 20} Q700 {toe} 720 430 Z"/></clipPath></defs>
            <g clip-path="url(#c)"><rect width="800" height="600" fill="url(#g)"/>
            """);
        for (var stripe = 0; stripe < Stripes; stripe++)
        {
            var (x, y) = (80 + shape.Next(600), 150 + shape.Next(260));
            text.Append(CultureInfo.InvariantCulture, $"""
                <rect x="{x}" y="{y}" width="{30 + shape.Next(120)}" height="{20 + shape.Next(110)}" rx="{shape.Next(30)}" transform="rotate({shape.Next(-60, 60)} {x} {y})" fill="{Colour(paint)}"/>
                """);
        }

        text.Append(CultureInfo.InvariantCulture, $"""</g><path d="M70 420 L730 420 Q745 470 700 482 L90 482 Q60 470 70 420 Z" fill="{sole}"/></svg>""");
        return text.ToString();
    }

    // Never so light that it melts into the ground.
    private static string Colour(Random paint) => $"rgb({paint.Next(210)},{paint.Next(210)},{paint.Next(210)})";
}
