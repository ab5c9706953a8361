using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;
using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>Reads a safetensors file, tensor by tensor.</summary>
internal sealed class SafetensorsReader : IWeightsFile
{
    // A thousand tensors take some 100 kB of header; the format's own limit is 100 MB.
    private const long MaxHeaderBytes = 16 * 1024 * 1024;

    private readonly SafeFileHandle _file;
    private readonly SafetensorsHeader _header;
    private readonly Dictionary<string, SafetensorsEntry> _places;
    private readonly long _dataStart;

    private SafetensorsReader(string path, SafeFileHandle file, SafetensorsHeader header, long dataStart)
    {
        Path = path;
        _file = file;
        _header = header;
        _places = header.Entries.ToDictionary(entry => entry.Name, StringComparer.Ordinal);
        Entries = [.. header.Entries.Select(entry => entry.Tensor)];
        _dataStart = dataStart;
    }

    public string Path { get; }

    public IReadOnlyList<WeightsEntry> Entries { get; }

    public IReadOnlyDictionary<string, string> Metadata => _header.Metadata;

    /// <exception cref="UserError">The file is missing, or no sound safetensors file.</exception>
    public static SafetensorsReader Open(string path)
    {
        if (!File.Exists(path))
            throw new UserError($"{path}: there is no such file of weights; check the path.");
        var file = File.OpenHandle(path);
        try
        {
            var length = RandomAccess.GetLength(file);
            var headerLength = HeaderLength(file, length);
            var header = new byte[headerLength];
            ReadExactly(file, header, sizeof(ulong));
            var start = sizeof(ulong) + headerLength;
            return new SafetensorsReader(path, file, SafetensorsHeader.Parse(header, length - start), start);
        }
        catch (InvalidDataException exception)
        {
            file.Dispose();
            throw new UserError($"{path}: this is no sound safetensors file: {exception.Message}; fetch or write it again.", exception);
        }
    }

    /// <inheritdoc/>
    public Tensor Read(string name)
    {
        var place = _places[name];
        if (TensorKind.Find(place.Tensor.Kind) is not { } kind)
            throw new UserError($"{Path}: tensor {name} is {place.Tensor.Kind}; {TensorKind.Readable} are read, so convert it to one of these.");
        TorchRuntime.EnsureLoaded();
        var tensor = empty([.. place.Tensor.Shape], kind.Type);
        if (place.Length > 0)
            ReadExactly(_file, tensor.bytes, _dataStart + place.Begin);
        return tensor;
    }

    public void Dispose() => _file.Dispose();

    private static long HeaderLength(SafeFileHandle file, long fileLength)
    {
        if (fileLength < sizeof(ulong))
            throw new InvalidDataException($"{fileLength} bytes hold no header");
        Span<byte> prefix = stackalloc byte[sizeof(ulong)];
        ReadExactly(file, prefix, 0);
        var length = BinaryPrimitives.ReadUInt64LittleEndian(prefix);
        return length <= MaxHeaderBytes && (long)length <= fileLength - sizeof(ulong)
            ? (long)length
            : throw new InvalidDataException($"a header of {length} bytes in a file of {fileLength} (at most {MaxHeaderBytes} are read)");
    }

    private static void ReadExactly(SafeFileHandle file, Span<byte> into, long offset)
    {
        while (into.Length > 0)
        {
            var read = RandomAccess.Read(file, into, offset);
            if (read == 0)
                throw new InvalidDataException($"the file ends at byte {offset}");
            into = into[read..];
            offset += read;
        }
    }
}
