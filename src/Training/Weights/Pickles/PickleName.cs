namespace ShoeData.Training;

/// <summary>The names a pickle of tensors may use.</summary>
internal abstract record PickleName
{
    private static readonly OrderedDict Dictionary = new();
    private static readonly Rebuild Tensor = new();
    private static readonly Rewrap Parameter = new();
    private static readonly TupleOf Size = new();

    private PickleName()
    {
    }

    /// <summary><c>collections.OrderedDict</c>.</summary>
    public sealed record OrderedDict : PickleName;

    /// <summary>A tensor from storage, offset, shape and stride.</summary>
    public sealed record Rebuild : PickleName;

    /// <summary>A parameter from a tensor.</summary>
    public sealed record Rewrap : PickleName;

    /// <summary>A tuple from an iterable.</summary>
    public sealed record TupleOf : PickleName;

    /// <summary>A class of storages.</summary>
    public sealed record StorageOf(TensorKind Kind) : PickleName;

    /// <exception cref="InvalidDataException">The name is none of these; the message says it.</exception>
    public static PickleName Find(string module, string name) => (module, name) switch
    {
        ("collections", "OrderedDict") => Dictionary,
        ("torch._utils", "_rebuild_tensor_v2" or "_rebuild_tensor") => Tensor,
        ("torch._utils", "_rebuild_parameter") => Parameter,
        ("torch", "Size") => Size,
        ("torch", _) when TensorKind.OfStorage(name) is { } kind => new StorageOf(kind),
        _ => throw new InvalidDataException($"it wants to use {module}.{name}, and only tensors are built here, so nothing of it was run"),
    };
}
