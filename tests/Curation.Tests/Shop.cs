using System.Collections.Concurrent;
using ShoeData.Imaging;
using ShoeData.Imaging.Tests.Drawing;

namespace ShoeData.Curation.Tests;

/// <summary>A small shop: styles in three colourways each, over three price bins.</summary>
internal static class Shop
{
    private static readonly Rgb[] Colours = [new(190, 40, 40), new(40, 60, 190), new(30, 120, 60)];

    private static readonly ConcurrentDictionary<string, byte[]> Photos = new();

    public static TemporaryData Open(int styles = 12)
    {
        var data = new TemporaryData();
        for (var style = 0; style < styles; style++)
            AddStyle(data, style);
        return data;
    }

    public static void AddStyle(TemporaryData data, int style)
    {
        for (var colour = 0; colour < Colours.Length; colour++)
            data.Add(Listing(style, colour), Photo(style, colour));
    }

    public static ShoeListing Listing(int style, int colour) =>
        Some.Listing($"{style:00}-{colour}", $"nike model {style:00}") with { ListPrice = 45 + (30 * (style % 3)) };

    // Drawn once for all tests.
    private static byte[] Photo(int style, int colour) =>
        Photos.GetOrAdd($"{style}-{colour}", _ => DrawnShoe.Jpeg(DrawnShoe.Side(Model(style), Colours[colour], side: 200)));

    // Spread over the twelve stripes, so that no two styles are near duplicates.
    private static int Model(int style) => ((style + 1) * 331) % 4096;
}
