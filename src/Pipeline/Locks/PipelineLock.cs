using System.Text.Json;

namespace ShoeData.Pipeline.Locks;

/// <summary>What every stage was last run from. Each commit replaces the file in one step.</summary>
internal sealed class PipelineLock
{
    private readonly string _path;
    private readonly LockDocument _document;

    private PipelineLock(string path, LockDocument document)
    {
        _path = path;
        _document = document;
    }

    /// <exception cref="UserError">The file is no lock file of this version.</exception>
    public static PipelineLock Load(string path)
    {
        if (!File.Exists(path))
            return new PipelineLock(path, new LockDocument { Format = LockDocument.CurrentFormat, Stages = new(StringComparer.Ordinal) });
        try
        {
            var document = JsonSerializer.Deserialize(File.ReadAllText(path), LockJson.Readable.LockDocument);
            return document?.Format == LockDocument.CurrentFormat
                ? new PipelineLock(path, document with { Stages = new(document.Stages, StringComparer.Ordinal) })
                : throw new UserError($"{path}: this lock file is of format {document?.Format ?? 0}, {LockDocument.CurrentFormat} was wanted; delete it to run every stage again.");
        }
        catch (JsonException exception)
        {
            throw new UserError($"{path}:{exception.LineNumber + 1}: {JsonErrorText.Of(exception)}; restore the file, or delete it to run every stage again.", exception);
        }
    }

    public StageEntry? Find(string stage) => _document.Stages.GetValueOrDefault(stage);

    /// <summary>Whether a combined hash stands in any entry.</summary>
    public bool Names(string group) => _document.Stages.Values.Any(entry =>
        entry.Inputs.Values.Concat(entry.Outputs.Values).Any(line => line.EndsWith(group, StringComparison.Ordinal)));

    public Task CommitAsync(string stage, StageEntry entry, CancellationToken token)
    {
        _document.Stages[stage] = entry;
        return AtomicFile.WriteJsonAsync(_path, _document, LockJson.Readable.LockDocument, token);
    }
}
