using NetVips;

namespace ShoeData.Imaging;

/// <summary>Sets libvips up once: only the loaders of the formats we accept, no operation cache, one thread an operation.</summary>
internal static class PictureLibrary
{
    private static readonly string[] AllowedLoaders =
        ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp", "VipsForeignLoadHeif", "VipsForeignLoadNsgif"];

    private static readonly bool Ready = SetUp();

    /// <summary>Call before the first use of libvips.</summary>
    public static void EnsureReady() => _ = Ready;

    private static bool SetUp()
    {
        Operation.Block("VipsForeignLoad", true);
        foreach (var loader in AllowedLoaders)
            Operation.Block(loader, false);
        // What is wrong with a picture is a result; libvips would also print it.
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning, (_, _, _) => { });
        // A header that claims more pixels than an int holds.
        Log.SetLogHandler("GLib-GObject", Enums.LogLevelFlags.Critical, (_, _, _) => { });
        Cache.Max = 0;
        NetVips.NetVips.Concurrency = 1;
        return true;
    }
}
