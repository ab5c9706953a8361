namespace ShoeData.Imaging;

/// <summary>Pictures of many pixels are decoded as many at once as there are cores, however many threads ask: a progressive JPEG keeps six bytes of each until it ends.</summary>
internal static class LargePictures
{
    private const long Pixels = 4_000_000;

    private static readonly SemaphoreSlim Places = new(Environment.ProcessorCount);

    /// <param name="pixels">Of the picture that <paramref name="decode"/> reads.</param>
    public static T InTurn<T>(long pixels, Func<T> decode)
    {
        if (pixels < Pixels)
            return decode();
        Places.Wait();
        try
        {
            return decode();
        }
        finally
        {
            Places.Release();
        }
    }
}
