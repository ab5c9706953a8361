using SkiaSharp;

namespace ShoeData.Storefront;

/// <summary>The colours the shop dyes with. Neighbours in the list differ clearly, so that colourways of a style do.</summary>
internal static class Palette
{
    public static Dye White { get; } = new("Summit White", new SKColor(0xF4, 0xF4, 0xF1), 1);

    public static Dye Black { get; } = new("Black", new SKColor(0x1B, 0x1B, 0x1D), 0);

    /// <summary>Any of these can cover a whole shoe.</summary>
    public static IReadOnlyList<Dye> Mains { get; } =
    [
        Black,
        new("University Red", new SKColor(0xC4, 0x22, 0x2E), 6),
        White,
        new("Deep Royal", new SKColor(0x1F, 0x3F, 0x97), 4),
        new("Wheat", new SKColor(0xC9, 0x98, 0x57), 2),
        new("Pine Green", new SKColor(0x1E, 0x5B, 0x43), 3),
        new("Wolf Grey", new SKColor(0x9C, 0xA3, 0xA9), 0),
        new("Total Orange", new SKColor(0xEE, 0x6A, 0x23), 8),
        new("Obsidian", new SKColor(0x22, 0x2E, 0x47), 4),
        new("Volt Yellow", new SKColor(0xD9, 0xE2, 0x3A), 7),
        new("Court Purple", new SKColor(0x5B, 0x39, 0x8C), 5),
        new("Sail", new SKColor(0xE9, 0xE0, 0xCB), 1),
        new("Baltic Blue", new SKColor(0x3E, 0x8C, 0xC2), 4),
        new("Cocoa", new SKColor(0x5C, 0x3B, 0x2A), 2),
        new("Coral Chalk", new SKColor(0xEC, 0x9A, 0x8C), 8),
        new("Olive", new SKColor(0x6C, 0x6E, 0x3C), 3),
        new("Teal Nebula", new SKColor(0x1C, 0x86, 0x86), 3),
        new("Light Thistle", new SKColor(0xB9, 0xA7, 0xD6), 5),
    ];

    public static IReadOnlyList<Dye> Soles { get; } =
        [White, new("Sail", new SKColor(0xEA, 0xE2, 0xCE), 1), Black, new("Anthracite", new SKColor(0x45, 0x48, 0x4D), 0), White];

    public static IReadOnlyList<SKColor> Outsoles { get; } =
        [new(0x2A, 0x2A, 0x2C), new(0xB5, 0x7B, 0x45), new(0xE6, 0xE3, 0xDA), new(0x6F, 0x73, 0x78)];
}
