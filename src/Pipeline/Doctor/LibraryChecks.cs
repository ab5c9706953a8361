using ShoeData.Imaging;
using ShoeData.Scrapers.Browsing;
using ShoeData.Training;

namespace ShoeData.Pipeline.Doctor;

/// <summary>Whether the browser and the native libraries are there and work.</summary>
internal static class LibraryChecks
{
    // The smallest picture there is: a GIF of one pixel.
    private static readonly byte[] OnePixel = Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    public static async Task<Finding> BrowserAsync(StageContext context, CancellationToken token) =>
        new Finding.Fine(await BrowserInUse.DescribeAsync(context, token));

    /// <summary>Says, too, whether the library had to be adapted to this system.</summary>
    public static Finding Tensors() => new Finding.Fine(TorchRuntime.Describe());

    public static Finding Pictures() => PictureProbe.Read(OnePixel) is { Width: 1, Height: 1 }
        ? new Finding.Fine("loads, and reads a picture")
        : new Finding.Missing("loads, but could not read a picture", "Build again (make build); the library comes with the package NetVips.Native.linux-x64.");
}
