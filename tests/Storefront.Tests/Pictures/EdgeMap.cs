using SkiaSharp;

namespace ShoeData.Storefront.Tests;

/// <summary>Which way a picture's edges run, cell by cell: enough to tell shapes, blind to colours.</summary>
internal static class EdgeMap
{
    private const int Width = 96;
    private const int Height = 72;
    private const int Cell = 6;
    private const int Directions = 8;
    private const float Quiet = 60;

    public static float[] Of(byte[] file)
    {
        var light = Lights(file);
        var map = new float[Width / Cell * (Height / Cell) * Directions];
        for (var y = 1; y < Height - 1; y++)
        {
            for (var x = 1; x < Width - 1; x++)
            {
                var right = light[(y * Width) + x + 1] - light[(y * Width) + x - 1];
                var down = light[((y + 1) * Width) + x] - light[((y - 1) * Width) + x];
                var direction = (int)((MathF.Atan2(down, right) + MathF.PI) / MathF.PI * Directions) % Directions;
                map[((((y / Cell) * (Width / Cell)) + (x / Cell)) * Directions) + direction] += MathF.Sqrt((right * right) + (down * down));
            }
        }

        foreach (var cell in map.Chunk(Directions).Select((edges, index) => (Sum: edges.Sum() + Quiet, Start: index * Directions)))
        {
            for (var direction = 0; direction < Directions; direction++)
                map[cell.Start + direction] /= cell.Sum;
        }

        return map;
    }

    public static float Distance(float[] one, float[] other) => one.Zip(other, (a, b) => (a - b) * (a - b)).Sum();

    private static float[] Lights(byte[] file)
    {
        using var picture = Silhouette.Decode(file);
        using var small = picture.Resize(new SKImageInfo(Width, Height, SKColorType.Rgba8888), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        return [.. small.Pixels.Select(pixel => pixel.Alpha < 128 ? 255 : (pixel.Red + pixel.Green + pixel.Blue) / 3f)];
    }
}
