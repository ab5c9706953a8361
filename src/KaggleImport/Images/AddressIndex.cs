using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace ShoeData.KaggleImport;

/// <summary>Where in a file the line of an address begins. Sixteen bytes an address, so that millions fit; the line itself settles what is meant.</summary>
internal sealed class AddressIndex
{
    // A table of its own for each first byte of the hash: none of them doubles all at once.
    private readonly Dictionary<ulong, long>[] _offsets = [.. Enumerable.Range(0, 256).Select(_ => new Dictionary<ulong, long>())];

    /// <summary>A later line of an address goes before an earlier one.</summary>
    public void Add(string location, long offset)
    {
        var hash = Hash(location);
        _offsets[hash >> 56][hash] = offset;
    }

    /// <summary>Null when the address has no line.</summary>
    public long? Of(string location)
    {
        var hash = Hash(location);
        return _offsets[hash >> 56].TryGetValue(hash, out var offset) ? offset : null;
    }

    private static ulong Hash(string location) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(location.AsSpan()));
}
