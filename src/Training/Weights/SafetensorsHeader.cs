using System.Text.Json;

namespace ShoeData.Training;

/// <summary>The header of a safetensors file: nothing in it is believed before it has been checked against the file's size.</summary>
/// <param name="Entries">In the order in which their bytes lie in the file.</param>
/// <param name="Metadata">Free text by key, as the writer left it.</param>
internal sealed record SafetensorsHeader(IReadOnlyList<SafetensorsEntry> Entries, IReadOnlyDictionary<string, string> Metadata)
{
    private const string MetadataKey = "__metadata__";
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 4 };

    /// <param name="json">The header's bytes.</param>
    /// <param name="dataLength">How many bytes follow it.</param>
    /// <exception cref="InvalidDataException">What is wrong with it.</exception>
    public static SafetensorsHeader Parse(ReadOnlyMemory<byte> json, long dataLength)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            var metadata = new SortedDictionary<string, string>(StringComparer.Ordinal);
            var entries = new List<SafetensorsEntry>();
            foreach (var member in document.RootElement.EnumerateObject())
            {
                if (member.Name == MetadataKey)
                    ReadMetadata(member.Value, metadata);
                else
                    entries.Add(ReadEntry(member.Name, member.Value));
            }

            entries.Sort((left, right) => (left.Begin, left.Length, left.Name).CompareTo((right.Begin, right.Length, right.Name)));
            CheckCoverage(entries, dataLength);
            return new SafetensorsHeader(entries, metadata);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            throw new InvalidDataException($"its header is no table of tensors: {exception.Message}", exception);
        }
    }

    private static void ReadMetadata(JsonElement value, SortedDictionary<string, string> metadata)
    {
        foreach (var member in value.EnumerateObject())
            metadata[member.Name] = member.Value.GetString() ?? "";
    }

    private static SafetensorsEntry ReadEntry(string name, JsonElement value)
    {
        var kind = value.GetProperty("dtype").GetString() ?? "";
        var shape = value.GetProperty("shape").EnumerateArray().Select(side => side.GetInt64()).ToArray();
        var offsets = value.GetProperty("data_offsets").EnumerateArray().Select(offset => offset.GetInt64()).ToArray();
        if (offsets is not [var begin, var end] || begin < 0 || end < begin)
            throw new InvalidDataException($"tensor {name} has no valid data_offsets");
        if (TensorKind.Find(kind) is { Bytes: var width } && SizeOf(name, shape, width) != end - begin)
            throw new InvalidDataException($"tensor {name} of shape [{string.Join(", ", shape)}] and type {kind} cannot have {end - begin} bytes");
        return new SafetensorsEntry(new WeightsEntry(name, kind, shape), begin, end - begin);
    }

    private static long SizeOf(string name, long[] shape, int width)
    {
        try
        {
            return shape.Aggregate((long)width, (size, side) => side >= 0 ? checked(size * side) : throw new OverflowException());
        }
        catch (OverflowException exception)
        {
            throw new InvalidDataException($"tensor {name} has the impossible shape [{string.Join(", ", shape)}]", exception);
        }
    }

    // The format allows neither holes nor overlaps, so that a file cannot be two things at once.
    private static void CheckCoverage(List<SafetensorsEntry> entries, long dataLength)
    {
        var at = 0L;
        foreach (var entry in entries)
        {
            if (entry.Begin != at)
                throw new InvalidDataException($"tensor {entry.Name} begins at byte {entry.Begin}, {at} was expected");
            at = entry.Begin + entry.Length;
        }

        if (at != dataLength)
            throw new InvalidDataException($"its tensors take {at} bytes, {dataLength} are there");
    }
}
