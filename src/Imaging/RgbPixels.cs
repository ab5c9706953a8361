namespace ShoeData.Imaging;

/// <summary>8-bit sRGB pixels in memory: row by row, red, green and blue interleaved (height x width x 3).</summary>
public sealed record RgbPixels
{
    public const int Channels = 3;

    public RgbPixels(byte[] data, int width, int height)
    {
        if (data.Length != width * height * Channels)
            throw new ArgumentException($"{data.Length} bytes are no {width}x{height} picture of {Channels} channels.", nameof(data));
        Data = data;
        Width = width;
        Height = height;
    }

    /// <summary>Not copied: whoever writes into it changes the picture.</summary>
    public byte[] Data { get; }

    public int Width { get; }

    public int Height { get; }

    public Rgb this[int x, int y]
    {
        get
        {
            var at = ((y * Width) + x) * Channels;
            return new Rgb(Data[at], Data[at + 1], Data[at + 2]);
        }
    }
}
