using ShoeData.Imaging;

namespace ShoeData.Training;

/// <summary>Lays an attention map over its picture: the picture in grey, the evidence from blue to red.</summary>
internal static class HeatOverlay
{
    private const double Strength = 0.55;

    private static readonly ScottPlot.Colormaps.Turbo Heat = new();

    public static RgbPixels Of(RgbPixels picture, AttentionMap map)
    {
        var data = new byte[picture.Data.Length];
        for (var y = 0; y < picture.Height; y++)
        {
            for (var x = 0; x < picture.Width; x++)
            {
                var heat = Heat.GetColor(map.At((x + 0.5) / picture.Width, (y + 0.5) / picture.Height));
                var grey = Luma.Of(picture[x, y]);
                var at = ((y * picture.Width) + x) * RgbPixels.Channels;
                (data[at], data[at + 1], data[at + 2]) = (Mix(grey, heat.R), Mix(grey, heat.G), Mix(grey, heat.B));
            }
        }

        return new RgbPixels(data, picture.Width, picture.Height);
    }

    private static byte Mix(byte grey, byte heat) => (byte)Math.Round(((1 - Strength) * grey) + (Strength * heat));
}
