using System.Buffers.Binary;

using Microsoft.Win32.SafeHandles;

namespace ShoeData.Training;

/// <summary>The format of torch.save before 1.6: five pickles (magic number, version, machine, table, storage keys), then the storages.</summary>
internal sealed class TorchLegacyFile : TorchFile
{
    // The pickled number 0x1950a86a20f9469cfc6c without its protocol's version.
    private static readonly byte[] Magic = [0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19, (byte)'.'];
    private const int ProtocolVersion = 1001;

    private readonly SafeFileHandle _file;
    private readonly Dictionary<string, long> _begins;

    private TorchLegacyFile(string path, SafeFileHandle file, PickleValue saved, Dictionary<string, long> begins)
        : base(path, saved)
    {
        _file = file;
        _begins = begins;
    }

    /// <exception cref="InvalidDataException">It is no such file, or it wants more than tensors.</exception>
    public static TorchLegacyFile Open(string path)
    {
        using var stream = File.OpenRead(path);
        RequireMagic(stream);
        if (PickleReader.Read(stream, NoStorage) is not PickleValue.Number { Value: var version } || version != ProtocolVersion)
            throw new InvalidDataException($"its version is another one than {ProtocolVersion}");
        RequireLittleEndian(PickleReader.Read(stream, NoStorage));
        var storages = new Dictionary<string, TorchStorage>(StringComparer.Ordinal);
        var saved = PickleReader.Read(stream, id => Whole(id, storages));
        var keys = PickleReader.Read(stream, NoStorage) as PickleValue.Sequence ?? throw new InvalidDataException("it has no list of storages");
        var begins = Begins(stream, keys, storages);
        return new TorchLegacyFile(path, File.OpenHandle(path), saved, begins);
    }

    public override void Dispose() => _file.Dispose();

    protected override void Fill(TorchStorage storage, Span<byte> bytes)
    {
        if (!_begins.TryGetValue(storage.Key, out var at))
            throw new InvalidDataException($"its list has no storage {storage.Key}");
        for (var rest = bytes; rest.Length > 0;)
        {
            var read = RandomAccess.Read(_file, rest, at);
            if (read == 0)
                throw new InvalidDataException($"the file ends at byte {at}");
            rest = rest[read..];
            at += read;
        }
    }

    private static void RequireMagic(FileStream stream)
    {
        Span<byte> first = stackalloc byte[2 + Magic.Length];
        if (stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false) < first.Length || !first[2..].SequenceEqual(Magic))
            throw new InvalidDataException("it is a pickle, but does not begin with PyTorch's magic number");
    }

    private static void RequireLittleEndian(PickleValue machine)
    {
        if (machine is PickleValue.Table table && table.Pairs.Exists(pair => pair is { Key: PickleValue.Text { Value: "little_endian" }, Value: PickleValue.Flag { Value: false } }))
            throw new InvalidDataException("its numbers are big endian; little was wanted");
    }

    // Here an id has a sixth part, a view within a view, which PyTorch stopped writing in 2017.
    private static TorchStorage Whole(IReadOnlyList<PickleValue> id, Dictionary<string, TorchStorage> storages)
    {
        if (id.Count > 5 && id[5] is not PickleValue.None)
            throw new InvalidDataException("its storages are views of others; load it with PyTorch and save it again");
        var storage = StorageOf(id);
        storages[storage.Key] = storage;
        return storage;
    }

    private static TorchStorage NoStorage(IReadOnlyList<PickleValue> id) => throw new InvalidDataException("it has a storage where none was wanted");

    // Each storage is preceded by its count.
    private static Dictionary<string, long> Begins(FileStream stream, PickleValue.Sequence keys, Dictionary<string, TorchStorage> storages)
    {
        var begins = new Dictionary<string, long>(StringComparer.Ordinal);
        Span<byte> prefix = stackalloc byte[sizeof(long)];
        foreach (var item in keys.Items)
        {
            if (item is not PickleValue.Text { Value: var key } || !storages.TryGetValue(key, out var storage))
                throw new InvalidDataException("its list names a storage that no tensor uses");
            var bytes = storage.Count * storage.Kind.Bytes;
            if (stream.ReadAtLeast(prefix, prefix.Length, throwOnEndOfStream: false) < prefix.Length || stream.Position + bytes > stream.Length)
                throw new InvalidDataException($"it ends before the numbers of storage {key} do");
            if (BinaryPrimitives.ReadInt64LittleEndian(prefix) is var count && count != storage.Count)
                throw new InvalidDataException($"storage {key} has {count} numbers, {storage.Count} were expected");
            begins[key] = stream.Position;
            stream.Seek(bytes, SeekOrigin.Current);
        }

        return begins;
    }
}
