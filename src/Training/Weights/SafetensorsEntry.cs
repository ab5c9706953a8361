namespace ShoeData.Training;

/// <summary>One tensor of a safetensors file.</summary>
/// <param name="Kind">Its number format as the file names it, e.g. <c>F32</c>.</param>
/// <param name="Begin">First byte, counted from the end of the header.</param>
internal sealed record SafetensorsEntry(string Name, string Kind, IReadOnlyList<long> Shape, long Begin, long Length)
{
    public override string ToString() => $"{Name} {Kind} [{string.Join(", ", Shape)}]";
}
