using System.Globalization;
using System.Text;

namespace ShoeData.KaggleImport;

/// <summary>Sorts the rows of a table by listing, on disk, so that those of one shoe come together however many there are.</summary>
/// <param name="columns">Those whose cells are kept.</param>
internal sealed class RowSpill(CsvHeader header, string table, IReadOnlyCollection<string> columns, string target) : IDisposable
{
    private readonly LineSorter _sorter = new(target);
    private readonly int[] _places = [.. columns.Select(header.PlaceOf).OfType<int>().Distinct()];

    /// <param name="id">Of its listing.</param>
    public Task AddAsync(string id, CsvRow row, CancellationToken token)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(id);
        writer.Write(row.Line);
        foreach (var place in _places)
            writer.Write(row.Fields[place]);
        // No id holds a NUL: such rows are refused before.
        return _sorter.AddAsync($"{id}\0{row.Line.ToString("D12", CultureInfo.InvariantCulture)}", stream.ToArray(), token);
    }

    /// <summary>The rows by id, and those of one id in the order of the file.</summary>
    public IEnumerable<SpilledRow> Sorted(CancellationToken token) => _sorter.Sorted(token).Select(Read);

    public void Dispose() => _sorter.Dispose();

    private SpilledRow Read(byte[] line)
    {
        using var reader = new BinaryReader(new MemoryStream(line), Encoding.UTF8);
        var id = reader.ReadString();
        var number = reader.ReadInt64();
        var fields = new string[header.Columns.Count];
        Array.Fill(fields, "");
        foreach (var place in _places)
            fields[place] = reader.ReadString();
        return new SpilledRow(id, new CsvRow(header, table, number, fields));
    }
}
