namespace ShoeData.Training;

/// <summary>One tensor of a weights file.</summary>
/// <param name="Kind">Its number format as safetensors files name it, e.g. <c>F32</c>.</param>
internal sealed record WeightsEntry(string Name, string Kind, IReadOnlyList<long> Shape)
{
    public override string ToString() => $"{Name} {Kind} [{string.Join(", ", Shape)}]";
}
