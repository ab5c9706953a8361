using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace ShoeData;

/// <summary>A SHA-256 in its own 32 bytes, a fifth of what its text takes; in the order of the text, which <see cref="ContentHash"/> writes.</summary>
public readonly struct ContentName : IComparable<ContentName>, IEquatable<ContentName>
{
    /// <summary>How many bytes it has.</summary>
    public const int Bytes = 32;

    private const int Half = Bytes / 2;
    private readonly UInt128 _first;
    private readonly UInt128 _second;

    /// <param name="hash">Its 32 bytes.</param>
    public ContentName(ReadOnlySpan<byte> hash) =>
        (_first, _second) = (BinaryPrimitives.ReadUInt128BigEndian(hash[..Half]), BinaryPrimitives.ReadUInt128BigEndian(hash[Half..Bytes]));

    /// <summary>That of a text.</summary>
    public static ContentName Of(string text) => new(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The first 64 of its bits.</summary>
    public ulong Head => (ulong)(_first >> 64);

    /// <summary>False of a text that is not 64 digits of lower-case hex.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ContentName name)
    {
        Span<byte> hash = stackalloc byte[Bytes];
        var isOne = text?.Length == 2 * Bytes && !text.AsSpan().ContainsAnyInRange('A', 'F') && Convert.FromHexString(text, hash, out _, out _) is System.Buffers.OperationStatus.Done;
        name = isOne ? new ContentName(hash) : default;
        return isOne;
    }

    /// <exception cref="FormatException">The text is not 64 digits of lower-case hex.</exception>
    public static ContentName Parse(string text) => TryParse(text, out var name) ? name : throw new FormatException($"'{text}' is no SHA-256 in lower-case hex.");

    public void CopyTo(Span<byte> hash)
    {
        BinaryPrimitives.WriteUInt128BigEndian(hash[..Half], _first);
        BinaryPrimitives.WriteUInt128BigEndian(hash[Half..Bytes], _second);
    }

    public int CompareTo(ContentName other) => _first.CompareTo(other._first) is var first and not 0 ? first : _second.CompareTo(other._second);

    public bool Equals(ContentName other) => _first == other._first && _second == other._second;

    public override bool Equals(object? obj) => obj is ContentName other && Equals(other);

    // A hash is as good as any part of it.
    public override int GetHashCode() => (int)(ulong)_second;

    public override string ToString()
    {
        Span<byte> hash = stackalloc byte[Bytes];
        CopyTo(hash);
        return Convert.ToHexStringLower(hash);
    }

    public static bool operator ==(ContentName one, ContentName other) => one.Equals(other);

    public static bool operator !=(ContentName one, ContentName other) => !one.Equals(other);

    public static bool operator <(ContentName one, ContentName other) => one.CompareTo(other) < 0;

    public static bool operator >(ContentName one, ContentName other) => one.CompareTo(other) > 0;

    public static bool operator <=(ContentName one, ContentName other) => one.CompareTo(other) <= 0;

    public static bool operator >=(ContentName one, ContentName other) => one.CompareTo(other) >= 0;
}
