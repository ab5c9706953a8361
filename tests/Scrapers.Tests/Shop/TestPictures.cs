using NetVips;

namespace ShoeData.Scrapers.Tests.Shop;

/// <summary>Pictures drawn here; each number gives other bytes.</summary>
internal static class TestPictures
{
    public static byte[] Png(int number)
    {
        using var black = Image.Black(64 + number, 64, bands: 3);
        using var grey = black.Linear([1.0], [number % 200.0]);
        using var bytes = grey.Cast(Enums.BandFormat.Uchar);
        return bytes.PngsaveBuffer();
    }
}
