using System.Buffers.Binary;
using NetVips;
using ShoeData.Imaging.Tests.Drawing;

namespace ShoeData.Curation.Tests.Robustness;

/// <summary>Spoils good pictures in every way that a stranger's file may be spoilt; the same number gives the same bytes.</summary>
internal sealed class PictureMutator
{
    private const int Bomb = 50_000;
    private const int Scans = 200;

    private readonly byte[][] _good;
    private readonly byte[] _progressive;
    private readonly byte[] _png;
    private readonly byte[] _gif;

    public PictureMutator()
    {
        var pixels = DrawnShoe.Side(model: 0b110, side: 160);
        _png = DrawnShoe.Png(pixels);
        using var picture = Image.NewFromBuffer(_png);
        _progressive = picture.JpegsaveBuffer(q: 85, interlace: true);
        _gif = picture.GifsaveBuffer();
        _good =
        [
            DrawnShoe.Jpeg(pixels), _progressive, _png, _gif, picture.WebpsaveBuffer(q: 80),
            picture.HeifsaveBuffer(q: 50, compression: Enums.ForeignHeifCompression.Av1, effort: 0),
        ];
    }

    public byte[] Make(int number)
    {
        var dice = new Random(number);
        var good = _good[dice.Next(_good.Length)];
        return (number % 12) switch
        {
            0 or 1 => FlipBits(good, dice),
            2 or 3 => good[..dice.Next(good.Length)],
            4 => [.. _good[dice.Next(_good.Length)].AsSpan(0, dice.Next(4, 64)), .. good.AsSpan(dice.Next(4, 64))],
            5 => Overwrite(good, dice),
            6 => Claim(dice),
            7 => Frames(_gif, dice.Next(2) == 0 ? 10_000 : dice.Next(1, 2_000)),
            8 => Polyglot(good, dice),
            9 => Rescan(_progressive, dice),
            10 => Rearrange(good, dice),
            _ => FlipBits(Claim(dice), dice),
        };
    }

    private static byte[] FlipBits(byte[] good, Random dice)
    {
        var bytes = (byte[])good.Clone();
        for (var flips = dice.Next(1, 64); flips > 0; flips--)
            bytes[dice.Next(bytes.Length)] ^= (byte)(1 << dice.Next(8));
        return bytes;
    }

    private static byte[] Overwrite(byte[] good, Random dice)
    {
        var bytes = (byte[])good.Clone();
        var from = dice.Next(bytes.Length);
        dice.NextBytes(bytes.AsSpan(from, dice.Next(bytes.Length - from)));
        return bytes;
    }

    // A header that promises what its data does not hold.
    private byte[] Claim(Random dice)
    {
        var side = dice.Next(3) == 0 ? dice.Next(1, 65_535) : Bomb;
        if (dice.Next(2) == 0)
            return Claim((byte[])_good[0].Clone(), side);
        var bytes = (byte[])_png.Clone();
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(16), side);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(20), side);
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(29), Crc32(bytes.AsSpan(12, 17)));
        return bytes;
    }

    private static byte[] Claim(byte[] jpeg, int side)
    {
        for (var at = 2; at < jpeg.Length - 9; at += 2 + BinaryPrimitives.ReadUInt16BigEndian(jpeg.AsSpan(at + 2)))
        {
            if (jpeg[at + 1] is not (0xC0 or 0xC2))
                continue;
            BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(at + 5), (ushort)side);
            BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(at + 7), (ushort)side);
            break;
        }

        return jpeg;
    }

    // All that stands between the screen's header and the trailer, again and again.
    private static byte[] Frames(byte[] gif, int count)
    {
        var tiny = (byte[])[0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
        var bytes = new List<byte>(gif[..^1]);
        for (var frame = 1; frame < count; frame++)
            bytes.AddRange(tiny);
        bytes.Add(0x3B);
        return [.. bytes];
    }

    private byte[] Polyglot(byte[] good, Random dice) => dice.Next(4) switch
    {
        0 => [.. "<html><script>alert(1)</script>"u8, .. good],
        1 => [.. good, .. "PK\u0003\u0004"u8, .. new byte[200]],
        2 => [.. good, .. _good[dice.Next(_good.Length)]],
        _ => [.. "%PDF-1.7\n"u8, .. good, .. "%%EOF"u8],
    };

    // The scans of a progressive picture are repeated, which costs work for each.
    private static byte[] Rescan(byte[] progressive, Random dice)
    {
        var first = progressive.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xDA]);
        var scans = progressive.AsSpan(first, progressive.Length - first - 2).ToArray();
        return [.. progressive.AsSpan(0, progressive.Length - 2), .. Enumerable.Repeat(scans, dice.Next(1, Scans)).SelectMany(scan => scan), 0xFF, 0xD9];
    }

    private static byte[] Rearrange(byte[] good, Random dice)
    {
        var (one, other) = (dice.Next(good.Length), dice.Next(good.Length));
        return dice.Next(2) == 0
            ? [.. good.AsSpan(0, Math.Max(one, other)), .. good.AsSpan(Math.Min(one, other))]
            : [.. good.AsSpan(0, Math.Min(one, other)), .. good.AsSpan(Math.Max(one, other))];
    }

    private static uint Crc32(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var next in bytes)
        {
            crc ^= next;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320u);
        }

        return ~crc;
    }
}
