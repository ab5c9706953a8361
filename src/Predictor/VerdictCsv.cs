using System.Text;
using CsvHelper;

namespace ShoeData.Predictor;

/// <summary>Answers as CSV.</summary>
internal static class VerdictCsv
{
    public static async Task<string> WriteAsync(IEnumerable<PhotoVerdict> verdicts, CancellationToken token)
    {
        using var memory = new MemoryStream();
        await using (var csv = CsvWriter.Create(memory, CsvWriterOptions.For<VerdictRow>(), leaveOpen: true))
            await csv.WriteRecordsAsync(verdicts.Select(VerdictRow.Of), token);
        return Encoding.UTF8.GetString(memory.ToArray());
    }
}
