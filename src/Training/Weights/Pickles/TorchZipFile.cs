using System.IO.Compression;

namespace ShoeData.Training;

/// <summary>The format of torch.save since 1.6: a zip with <c>NAME/data.pkl</c> and <c>NAME/data/KEY</c>.</summary>
internal sealed class TorchZipFile : TorchFile
{
    private const string TableName = "data.pkl";
    private readonly ZipArchive _zip;
    private readonly string _folder;

    private TorchZipFile(string path, ZipArchive zip, string folder, PickleValue saved)
        : base(path, saved)
    {
        _zip = zip;
        _folder = folder;
    }

    /// <exception cref="InvalidDataException">It is no such file, or it wants more than tensors.</exception>
    public static TorchZipFile Open(string path)
    {
        var zip = new ZipArchive(File.OpenRead(path), ZipArchiveMode.Read);
        try
        {
            var table = zip.Entries.FirstOrDefault(entry => entry.Name == TableName && entry.FullName.Count('/') <= 1)
                ?? throw new InvalidDataException($"the zip has no {TableName}; TorchScript and other archives are not read");
            var folder = table.FullName[..^TableName.Length];
            RequireLittleEndian(zip.GetEntry(folder + "byteorder"));
            using var stream = new BufferedStream(table.Open());
            return new TorchZipFile(path, zip, folder, PickleReader.Read(stream, StorageOf));
        }
        catch
        {
            zip.Dispose();
            throw;
        }
    }

    public override void Dispose() => _zip.Dispose();

    protected override void Fill(TorchStorage storage, Span<byte> bytes)
    {
        var entry = _zip.GetEntry($"{_folder}data/{storage.Key}") ?? throw new InvalidDataException($"the zip has no data/{storage.Key}");
        if (entry.Length != bytes.Length)
            throw new InvalidDataException($"data/{storage.Key} has {entry.Length} bytes, {bytes.Length} were expected");
        using var stream = entry.Open();
        if (stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length)
            throw new InvalidDataException($"data/{storage.Key} ends too early");
    }

    private static void RequireLittleEndian(ZipArchiveEntry? order)
    {
        if (order is null)
            return;
        using var reader = new StreamReader(order.Open());
        Span<char> text = stackalloc char[16];
        text = text[..reader.ReadBlock(text)];
        if (!text.SequenceEqual("little"))
            throw new InvalidDataException($"its numbers are {text} endian; little was wanted");
    }
}
