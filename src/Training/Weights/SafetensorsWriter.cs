using System.Buffers.Binary;
using System.Text;
using System.Text.Json;
using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>Writes a safetensors file: the same tensors in the same order give the same bytes.</summary>
internal static class SafetensorsWriter
{
    private const int Alignment = 8;
    private const int ChunkBytes = 1 << 20;

    public static Task WriteAsync(
        string path, IReadOnlyList<NamedTensor> tensors, IReadOnlyDictionary<string, string> metadata, CancellationToken token = default) =>
        AtomicFile.WriteAsync(path, async stream =>
        {
            var header = Header(tensors, metadata);
            var length = new byte[sizeof(ulong)];
            BinaryPrimitives.WriteUInt64LittleEndian(length, (ulong)header.Length);
            await stream.WriteAsync(length, token);
            await stream.WriteAsync(header, token);
            foreach (var tensor in tensors)
            {
                using var detached = tensor.Value.detach();
                using var near = detached.cpu();
                using var plain = near.contiguous();
                await WriteBytesAsync(stream, plain, token);
            }
        }, token);

    private static async Task WriteBytesAsync(Stream stream, Tensor tensor, CancellationToken token)
    {
        var chunk = new byte[ChunkBytes];
        var total = tensor.numel() * tensor.element_size();
        for (var at = 0L; at < total; at += ChunkBytes)
        {
            var count = (int)Math.Min(ChunkBytes, total - at);
            tensor.bytes.Slice((int)at, count).CopyTo(chunk);
            await stream.WriteAsync(chunk.AsMemory(0, count), token);
        }
    }

    private static byte[] Header(IReadOnlyList<NamedTensor> tensors, IReadOnlyDictionary<string, string> metadata)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory))
        {
            json.WriteStartObject();
            WriteMetadata(json, metadata);
            var at = 0L;
            foreach (var tensor in tensors)
                at = WriteEntry(json, tensor, at);
            json.WriteEndObject();
        }

        // Spaces after the table let the data begin at a multiple of eight.
        memory.Write(Encoding.ASCII.GetBytes(new string(' ', (int)((Alignment - (memory.Length % Alignment)) % Alignment))));
        return memory.ToArray();
    }

    private static void WriteMetadata(Utf8JsonWriter json, IReadOnlyDictionary<string, string> metadata)
    {
        if (metadata.Count == 0)
            return;
        json.WriteStartObject("__metadata__");
        foreach (var (key, value) in metadata.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            json.WriteString(key, value);
        json.WriteEndObject();
    }

    private static long WriteEntry(Utf8JsonWriter json, NamedTensor tensor, long at)
    {
        var end = at + (tensor.Value.numel() * tensor.Value.element_size());
        json.WriteStartObject(tensor.Name);
        json.WriteString("dtype", TensorKind.Of(tensor.Value.dtype).Name);
        WriteNumbers(json, "shape", tensor.Value.shape);
        WriteNumbers(json, "data_offsets", [at, end]);
        json.WriteEndObject();
        return end;
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, long[] numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
            json.WriteNumberValue(number);
        json.WriteEndArray();
    }
}
