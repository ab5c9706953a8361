using CsvHelper;

namespace ShoeData.Curation.Output;

/// <summary><c>metadata.csv</c> of one split, as Hugging Face's imagefolder reads it: <c>file_name</c> is relative to the split's folder. Rows come in order.</summary>
internal sealed class MetadataCsv : IAsyncDisposable
{
    private readonly PendingFile _file;
    private readonly CsvWriter _csv;

    public MetadataCsv(string path)
    {
        _file = new PendingFile(path);
        _csv = CsvWriter.Create(_file.Stream, CsvWriterOptions.For<MetadataRow>(), leaveOpen: true);
        _csv.WriteHeader<MetadataRow>();
    }

    public ValueTask AddAsync(MetadataRow row, CancellationToken token) => _csv.WriteRecordAsync(row, token);

    public async Task KeepAsync(CancellationToken token)
    {
        await _csv.DisposeAsync();
        await _file.KeepAsync(token);
    }

    public async ValueTask DisposeAsync()
    {
        await _csv.DisposeAsync();
        await _file.DisposeAsync();
    }
}
