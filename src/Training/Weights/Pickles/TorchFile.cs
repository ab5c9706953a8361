using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>A file that PyTorch has saved: a table of tensors, and storages that are read when they are asked for.</summary>
internal abstract class TorchFile : IWeightsFile
{
    private readonly Dictionary<string, TorchTensor> _tensors;

    /// <exception cref="InvalidDataException">It holds no tensors, or a name twice.</exception>
    protected TorchFile(string path, PickleValue saved)
    {
        Path = path;
        var tensors = TorchValues.Tensors(saved);
        if (tensors.Count == 0)
            throw new InvalidDataException("it holds no tensors by name");
        if (tensors.CountBy(tensor => tensor.Key).FirstOrDefault(name => name.Value > 1).Key is { } twice)
            throw new InvalidDataException($"it holds the tensor {twice} twice");
        _tensors = tensors.ToDictionary(StringComparer.Ordinal);
        Entries = [.. tensors.Select(tensor => new WeightsEntry(tensor.Key, tensor.Value.Storage.Kind.Name, tensor.Value.Shape))];
    }

    public string Path { get; }

    public IReadOnlyList<WeightsEntry> Entries { get; }

    public IReadOnlyDictionary<string, string> Metadata { get; } = new Dictionary<string, string>();

    public Tensor Read(string name)
    {
        TorchRuntime.EnsureLoaded();
        var tensor = _tensors[name];
        try
        {
            using var scope = NewDisposeScope();
            var numbers = empty(tensor.Storage.Count, tensor.Storage.Kind.Type);
            if (tensor.Storage.Count > 0)
                Fill(tensor.Storage, numbers.bytes);
            return numbers.as_strided([.. tensor.Shape], [.. tensor.Stride], tensor.Offset).clone().contiguous().MoveToOuterDisposeScope();
        }
        catch (InvalidDataException exception)
        {
            throw new UserError($"{Path}: tensor {name} cannot be read: {exception.Message}; fetch the file again.", exception);
        }
    }

    public abstract void Dispose();

    /// <summary>Reads all bytes of a storage.</summary>
    /// <exception cref="InvalidDataException">They are not there.</exception>
    protected abstract void Fill(TorchStorage storage, Span<byte> bytes);

    /// <summary>The storage that a persistent id <c>('storage', class, key, device, count, ...)</c> means.</summary>
    protected static TorchStorage StorageOf(IReadOnlyList<PickleValue> id) => id switch
    {
        [PickleValue.Text { Value: "storage" }, PickleValue.Name { Value: PickleName.StorageOf kind }, PickleValue.Text key, PickleValue.Text, var count, ..] =>
            new TorchStorage(key.Value, kind.Kind, NotNegative(TorchValues.Long(count))),
        _ => throw new InvalidDataException("it refers to something outside itself that is no storage"),
    };

    private static long NotNegative(long count) =>
        count is >= 0 and <= int.MaxValue ? count : throw new InvalidDataException($"a storage of its has {count} numbers");
}
