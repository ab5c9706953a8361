using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>The number formats that are read, by their names in safetensors files.</summary>
internal static class TensorKind
{
    public const string Readable = "F64, F32, F16, BF16, I64";

    /// <summary>Bytes an element; null for a format that is not read.</summary>
    public static int? BytesOf(string kind) => kind switch
    {
        "F64" or "I64" => 8,
        "F32" => 4,
        "F16" or "BF16" => 2,
        _ => null,
    };

    public static ScalarType? TypeOf(string kind) => kind switch
    {
        "F64" => ScalarType.Float64,
        "F32" => ScalarType.Float32,
        "F16" => ScalarType.Float16,
        "BF16" => ScalarType.BFloat16,
        "I64" => ScalarType.Int64,
        _ => null,
    };

    public static string NameOf(ScalarType type) => type switch
    {
        ScalarType.Float64 => "F64",
        ScalarType.Float32 => "F32",
        ScalarType.Float16 => "F16",
        ScalarType.BFloat16 => "BF16",
        ScalarType.Int64 => "I64",
        _ => throw new NotSupportedException($"tensors of {type} are not written"),
    };
}
