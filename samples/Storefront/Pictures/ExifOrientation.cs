namespace ShoeData.Storefront;

/// <summary>Writes the EXIF orientation of a JPEG, which Skia's encoder cannot.</summary>
internal static class ExifOrientation
{
    /// <summary>Turn clockwise by 90 degrees to see it upright.</summary>
    public const byte TurnClockwise = 6;

    private const int StartMarker = 2;

    /// <summary>The same JPEG with an APP1 segment right after its start marker.</summary>
    public static byte[] Insert(ReadOnlySpan<byte> jpeg, byte orientation)
    {
        ReadOnlySpan<byte> segment =
        [
            0xFF, 0xE1, 0x00, 0x22,                          // APP1, 34 bytes
            (byte)'E', (byte)'x', (byte)'i', (byte)'f', 0, 0,
            (byte)'M', (byte)'M', 0x00, 0x2A, 0, 0, 0, 8,    // TIFF, big-endian, first directory at 8
            0, 1,                                            // one entry:
            0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, // orientation, one short
            0, 0, 0, 0,                                      // no further directory
        ];
        return [.. jpeg[..StartMarker], .. segment, .. jpeg[StartMarker..]];
    }
}
