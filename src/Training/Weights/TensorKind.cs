using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>A number format of tensors, by its name in safetensors files.</summary>
/// <param name="Bytes">An element's.</param>
/// <param name="Storage">PyTorch's class of storages of it.</param>
internal sealed record TensorKind(string Name, ScalarType Type, int Bytes, string Storage)
{
    private static readonly TensorKind[] All =
    [
        new("F64", ScalarType.Float64, 8, "DoubleStorage"),
        new("F32", ScalarType.Float32, 4, "FloatStorage"),
        new("F16", ScalarType.Float16, 2, "HalfStorage"),
        new("BF16", ScalarType.BFloat16, 2, "BFloat16Storage"),
        new("I64", ScalarType.Int64, 8, "LongStorage"),
        new("I32", ScalarType.Int32, 4, "IntStorage"),
        new("I16", ScalarType.Int16, 2, "ShortStorage"),
        new("I8", ScalarType.Int8, 1, "CharStorage"),
        new("U8", ScalarType.Byte, 1, "ByteStorage"),
        new("BOOL", ScalarType.Bool, 1, "BoolStorage"),
    ];

    public static string Readable => string.Join(", ", All.Select(kind => kind.Name));

    /// <summary>Null for a format that is not read.</summary>
    public static TensorKind? Find(string name) => Array.Find(All, kind => kind.Name == name);

    /// <summary>Null for a class of storages that is not read.</summary>
    public static TensorKind? OfStorage(string storage) => Array.Find(All, kind => kind.Storage == storage);

    public static TensorKind Of(ScalarType type) =>
        Array.Find(All, kind => kind.Type == type) ?? throw new NotSupportedException($"tensors of {type} are not written");
}
