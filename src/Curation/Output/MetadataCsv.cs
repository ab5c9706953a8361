using CsvHelper;

namespace ShoeData.Curation.Output;

/// <summary><c>metadata.csv</c> of one split, as Hugging Face's imagefolder reads it: <c>file_name</c> is relative to the split's folder.</summary>
internal static class MetadataCsv
{
    public static Task WriteAsync(string path, IEnumerable<MetadataRow> rows, CancellationToken token) =>
        AtomicFile.WriteAsync(path, async stream =>
        {
            await using var csv = CsvWriter.Create(stream, CsvWriterOptions.For<MetadataRow>(), leaveOpen: true);
            await csv.WriteRecordsAsync(rows, token);
        }, token);
}
