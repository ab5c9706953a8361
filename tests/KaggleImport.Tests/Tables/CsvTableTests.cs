using System.Text;
using CsCheck;

namespace ShoeData.KaggleImport.Tests.Tables;

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
    public async Task A_quote_that_is_never_closed_costs_its_own_line_only()
    {
        var rows = await ReadAsync("a,b\n1,x\n2,\"never\n3,y\n4,\"z\"\n5,w\n6,\"again\n7,v\n");

        rows.Select(row => $"{row.Where} {row.Malformed ?? row.Value("b")}").ShouldBe(
        [
            "shoes.csv:2 x",
            "shoes.csv:3 a cell goes on after its closing quote; quotes inside a quoted cell must be doubled; only this line was left out",
            "shoes.csv:4 y",
            "shoes.csv:5 z",
            "shoes.csv:6 w",
            "shoes.csv:7 a quoted cell is never closed; only this line was left out",
            "shoes.csv:8 v",
        ]);
    }

    [Theory]
    [InlineData('"', "'b' has 104857602 bytes, a row of at most 4000000 was wanted")]
    [InlineData('y', "'b' has 104857602 bytes, a row of at most 4000000 was wanted")]
    public async Task A_cell_of_a_hundred_megabytes_is_refused_with_its_column_and_reading_goes_on(char edge, string problem)
    {
        await WriteLongAsync($"a,b\n1,x\n2,{edge}", 100, $"{edge}\n3,z\n");

        var rows = await ReadAsync();

        rows.Select(row => $"{row.Where} {row.Malformed ?? row.Value("b")}").ShouldBe(["shoes.csv:2 x", $"shoes.csv:3 {problem}", "shoes.csv:4 z"]);
        rows[1].Fields.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_quote_that_swallows_a_hundred_megabytes_gives_them_back()
    {
        await WriteLongAsync("a,b\n2,\"never\n3,z\n", 20, "\n", filler: "4,0123456789\n");

        var rows = await ReadAsync();

        rows.Select(row => row.Malformed).Where(problem => problem is not null).ShouldBe(["the quoted cell 'b' is never closed; only this line was left out"]);
        rows.Count.ShouldBe(2 + (20 * (1 << 20) / 13));
        rows[1].Value("b").ShouldBe("z");
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public async Task Json_that_is_nested_ten_thousand_deep_is_refused_with_its_column(string opening)
    {
        var deep = string.Concat(Enumerable.Repeat(opening, 10_000)).Replace("\"", "\"\"", StringComparison.Ordinal);

        var rows = await ReadAsync($"a,b\n1,\"{deep}\"\n2,\"[[1,2],[3]]\"\n");

        rows.Select(row => row.Malformed).ShouldBe(["'b' holds JSON nested more than 64 deep", null]);
    }

    [Fact]
    public async Task Sixty_four_brackets_in_one_another_are_read_and_any_number_beside_one_another()
    {
        var (deep, deeper) = (Nested(64), Nested(65));
        var wide = $"[{string.Concat(Enumerable.Repeat("{}[]", 100))}]";

        var rows = await ReadAsync($"a,b,c\n{deep},{wide},{deep}\n{wide},{deep},{deeper}\n{deep},text {deeper},\n");

        rows.Select(row => row.Malformed).ShouldBe([null, "'c' holds JSON nested more than 64 deep", null]);
    }

    private static string Nested(int deep) => new string('[', deep) + new string(']', deep);

    [Fact]
    public async Task A_nul_byte_and_bytes_that_are_no_utf8_are_refused_with_their_column()
    {
        await File.WriteAllBytesAsync(_path, [.. "a,b\n1,x\0y\n2,caf"u8, 0xE9, .. "\n3,café\n"u8], TestContext.Current.CancellationToken);

        var rows = await ReadAsync();

        rows.Select(row => row.Malformed).ShouldBe(
        [
            "'b' holds a NUL byte; is the file damaged?",
            "'b' is not UTF-8, while other rows are; perhaps this one is Windows-1252. Save the table as UTF-8",
            null,
        ]);
        rows[2].Value("b").ShouldBe("café");
    }

    [Theory]
    [InlineData("windows-1252", false, "Windows-1252")]
    [InlineData("utf-16", true, "UTF-16")]
    [InlineData("utf-16BE", true, "UTF-16BE")]
    [InlineData("utf-16", false, "UTF-16")]
    [InlineData("utf-8", true, null)]
    public async Task Other_encodings_are_told_from_the_bytes_and_named(string encoding, bool mark, string? named)
    {
        var writer = encoding == "windows-1252" ? TableEncoding.Windows1252 : Encoding.GetEncoding(encoding);
        await File.WriteAllBytesAsync(_path, [.. mark ? writer.GetPreamble() : [], .. writer.GetBytes("a,b\n1,Men’s café\n")], TestContext.Current.CancellationToken);

        using var text = await TableText.OpenAsync(_path, _path + ".copy.tmp", TestContext.Current.CancellationToken);
        var table = new CsvTable(_path, text.Path);
        var rows = await table.ReadRowsAsync(table.ReadHeader(), null, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        rows.ShouldHaveSingleItem().Value("b").ShouldBe("Men’s café");
        rows[0].Header.Columns.ShouldBe(["a", "b"]);
        text.Notice.ShouldBe(named is null ? null : $"{_path} is written in {named}, not UTF-8, and was read as that.");
    }

    [Fact]
    public async Task Only_the_cells_of_wanted_columns_are_read()
    {
        await File.WriteAllTextAsync(_path, "a,b,c\n1,2,3\n", TestContext.Current.CancellationToken);
        var table = new CsvTable(_path);

        var rows = await table.ReadRowsAsync(table.ReadHeader(), ["c", "none"], TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        rows.ShouldHaveSingleItem().Fields.ShouldBe(["", "", "3"]);
    }

    [Theory]
    [InlineData("prices.amountMin", "prices_amountmin")]
    [InlineData("imageURLs", "imageurls")]
    [InlineData("ean / upc", "ean_upc")]
    public async Task A_column_is_found_regardless_of_case_and_punctuation(string asked, string there)
    {
        var row = (await ReadAsync($"a,{there}\n1,2\n")).Single();

        row.Value(asked).ShouldBe("2");
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

    private async Task WriteLongAsync(string before, int megabytes, string after, string? filler = null)
    {
        await using var file = File.Create(_path);
        await file.WriteAsync(Encoding.ASCII.GetBytes(before), TestContext.Current.CancellationToken);
        var line = filler ?? new string('y', 1 << 20);
        var block = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(line, megabytes * (1 << 20) / line.Length)));
        await file.WriteAsync(block, TestContext.Current.CancellationToken);
        await file.WriteAsync(Encoding.ASCII.GetBytes(after), TestContext.Current.CancellationToken);
    }

    private async Task<List<CsvRow>> ReadAsync(string? text = null, string? path = null)
    {
        if (text is not null)
            await File.WriteAllTextAsync(path ?? _path, text, TestContext.Current.CancellationToken);
        var table = new CsvTable(path ?? _path);
        return await table.ReadRowsAsync(table.ReadHeader(), null, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
    }
}
