using System.Text;
using CsCheck;

namespace ShoeData.KaggleImport.Tests.Rows;

public sealed class CsvTableTests : IDisposable
{
    private readonly string _path = Path.Combine(Directory.CreateTempSubdirectory("shoedata-").FullName, "shoes.csv");

    public void Dispose() => Directory.Delete(AtomicFile.FolderOf(_path), recursive: true);

    [Theory]
    [InlineData("a,b\n1,2\n", ',')]
    [InlineData("a;b\n1;2\n", ';')]
    [InlineData("a\tb\n1\t2\n", '\t')]
    [InlineData("a|b\r\n1|2\r\n", '|')]
    [InlineData("\uFEFFa,b\n1,2", ',')]
    [InlineData("\"a\",\"b\"\n\n\"1\",\"2\"\n\n", ',')]
    public async Task Separators_line_ends_quotes_and_byte_order_marks_are_told_from_the_file(string text, char separator)
    {
        var rows = await ReadAsync(text);

        rows.ShouldHaveSingleItem().Fields.ShouldBe(["1", "2"]);
        rows[0].Header.Columns.ShouldBe(["a", "b"]);
        rows[0].Header.Separator.ShouldBe(separator);
        (rows[0].Value("a"), rows[0].Value("b")).ShouldBe(("1", "2"));
    }

    [Fact]
    public async Task Line_numbers_count_breaks_inside_cells_and_blank_lines()
    {
        var rows = await ReadAsync("a,b\n1,\"two\nlines\"\n\n2,x\n3,\"z\"\"z\"\n");

        rows.Select(row => row.Where).ShouldBe(["shoes.csv:2", "shoes.csv:5", "shoes.csv:6"]);
        rows.Select(row => row.Value("b")).ShouldBe(["two\nlines", "x", "z\"z"]);
    }

    [Fact]
    public async Task A_quote_inside_an_unquoted_cell_is_text_and_text_after_a_closing_quote_is_a_broken_row()
    {
        var rows = await ReadAsync("a,b\n1,6\" boot\n2,\"6\" boot\n3,x\n");

        rows.Select(row => row.Malformed).ShouldBe([null, "a cell goes on after its closing quote; quotes inside a quoted cell must be doubled", null]);
        rows[0].Value("b").ShouldBe("6\" boot");
    }

    [Fact]
    public async Task A_quote_that_is_never_closed_is_said_where_it_opens()
    {
        var rows = await ReadAsync("a,b\n1,x\n2,\"never\n3,y\n4,z\n");

        rows.Select(row => (row.Where, row.Malformed is null)).ShouldBe([("shoes.csv:2", true), ("shoes.csv:3", false)]);
        rows[1].Malformed.ShouldBe("a quoted cell is never closed, so that the rest of the table belongs to it");
    }

    [Fact]
    public async Task A_cell_of_a_hundred_megabytes_is_not_read_into_memory()
    {
        await using (var file = File.Create(_path))
        {
            await file.WriteAsync("a,b\n1,x\n2,\""u8.ToArray(), TestContext.Current.CancellationToken);
            var block = Encoding.ASCII.GetBytes(new string('y', 1 << 20));
            for (var written = 0; written < 100; written++)
                await file.WriteAsync(block, TestContext.Current.CancellationToken);
            await file.WriteAsync("\"\n3,z\n"u8.ToArray(), TestContext.Current.CancellationToken);
        }

        var rows = await ReadAsync();

        rows.Select(row => row.Malformed).ShouldBe(
            [null, "the row has more than 10000000 bytes, perhaps because a quote is never closed; the table was not read any further"]);
        rows[1].Where.ShouldBe("shoes.csv:3");
        rows[1].Fields.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_short_row_has_no_value_in_the_columns_it_lacks()
    {
        var row = (await ReadAsync("a,b,c\n1, \n")).Single();

        (row.Value("a"), row.Value("b"), row.Value("c")).ShouldBe(("1", null, null));
        row.First(["c", "b", "a"]).ShouldBe(new CsvCell("a", "1"));
        row.First(["c", "b"]).ShouldBeNull();
    }

    [Fact]
    public async Task Any_cells_survive_being_written_and_read() => await Check.SampleAsync(
        Gen.String[Gen.Char["ab ,;\"\n\té"], 0, 12].Array[2].Array[1, 8],
        async rows =>
        {
            var text = "a,b\n" + string.Concat(rows.Select(row => string.Join(',', row.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\n"));
            (await ReadAsync(text, Path.Combine(AtomicFile.FolderOf(_path), Guid.NewGuid().ToString("N")))).Select(row => row.Fields).ShouldBe(rows);
        },
        iter: 200);

    private async Task<List<CsvRow>> ReadAsync(string? text = null, string? path = null)
    {
        if (text is not null)
            await File.WriteAllTextAsync(path ?? _path, text, TestContext.Current.CancellationToken);
        var table = new CsvTable(path ?? _path);
        return await table.ReadRowsAsync(table.ReadHeader(), TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
    }
}
