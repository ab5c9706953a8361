using System.Text.Json;

namespace ShoeData.Training;

/// <summary>
/// Keeps one checkpoint on disk. Two files take turns, so that the last one stays whole while the next is written, and a small document
/// that says which of them counts is renamed into place last.
/// </summary>
internal sealed class CheckpointFolder(string folder)
{
    public const string DocumentKey = "checkpoint";
    private static readonly string[] Turns = ["state-a.safetensors", "state-b.safetensors"];
    private readonly string _pointer = Path.Combine(folder, "checkpoint.json");

    public string Folder => folder;

    /// <summary>The file of tensors that counts; null where there is none.</summary>
    public string? CurrentFile => Pointer() is { } pointer ? Path.Combine(folder, pointer.File) : null;

    /// <summary>Takes the place of the checkpoint before. Call inside a dispose scope.</summary>
    public async Task SaveAsync(RunIdentity run, TrainingState state)
    {
        var last = Pointer();
        var name = Turns[last?.File == Turns[0] ? 1 : 0];
        var document = new CheckpointDocument(run, state.Record);
        var metadata = new Dictionary<string, string>
        {
            [DocumentKey] = JsonSerializer.Serialize(document, TrainingJson.Default.CheckpointDocument),
            [InitialWeights.PreprocessingKey] = run.Preprocessing,
        };
        await SafetensorsWriter.WriteAsync(Path.Combine(folder, name), state.Tensors(), metadata);
        var pointer = new CheckpointPointer(name, await ContentHash.OfFileAsync(Path.Combine(folder, name)), state.Position.Epoch, state.Position.Step);
        await AtomicFile.WriteJsonAsync(_pointer, pointer, TrainingJson.Default.CheckpointPointer);
        if (last is not null && last.File != name)
            File.Delete(Path.Combine(folder, last.File));
    }

    /// <summary>Null where there is none.</summary>
    /// <exception cref="InvalidDataException">There is one, but it is not whole; the message says what is wrong.</exception>
    public async Task<Checkpoint?> OpenAsync(CancellationToken token)
    {
        if (!File.Exists(_pointer))
            return null;
        try
        {
            var pointer = Read();
            var path = Path.Combine(folder, pointer.File);
            if (!Turns.Contains(pointer.File) || !File.Exists(path) || await ContentHash.OfFileAsync(path, token) != pointer.Sha256)
                throw new InvalidDataException($"{_pointer} and the file of tensors that it names do not belong together");
            return Open(SafetensorsReader.Open(path));
        }
        catch (Exception exception) when (exception is JsonException or UserError)
        {
            throw new InvalidDataException(exception.Message, exception);
        }
    }

    /// <summary>All that a run has.</summary>
    public static void RemoveOf(RunLayout run)
    {
        new CheckpointFolder(run.Checkpoint).Remove();
        new CheckpointFolder(run.Validated.Checkpoint).Remove();
    }

    public void Remove()
    {
        if (!Directory.Exists(folder))
            return;
        // First what says that there is one.
        File.Delete(_pointer);
        Directory.Delete(folder, recursive: true);
    }

    private static Checkpoint Open(SafetensorsReader tensors)
    {
        try
        {
            var document = tensors.Metadata.TryGetValue(DocumentKey, out var text) ? JsonSerializer.Deserialize(text, TrainingJson.Default.CheckpointDocument) : null;
            return new Checkpoint(document ?? throw new InvalidDataException($"{tensors.Path}: it says nothing of its run"), tensors);
        }
        catch
        {
            tensors.Dispose();
            throw;
        }
    }

    private CheckpointPointer Read() =>
        JsonSerializer.Deserialize(File.ReadAllText(_pointer), TrainingJson.Default.CheckpointPointer)
            ?? throw new InvalidDataException($"{_pointer} is empty");

    // A damaged one is as good as none to whoever writes the next.
    private CheckpointPointer? Pointer()
    {
        try
        {
            return File.Exists(_pointer) ? Read() : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidDataException)
        {
            return null;
        }
    }
}
