using System.Text;
using CsCheck;

namespace ShoeData.Tests;

public sealed class ManifestTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public Task Whatever_is_written_is_read_back() => Rows.AnyRejection.Array[0, 20].SampleAsync(
        async rows =>
        {
            var path = _folder.File($"{Guid.NewGuid():N}.jsonl");
            await Manifest.WriteAsync(path, rows, ManifestJson.Default.Rejection, ManifestKeys.Of, None);
            var read = await Manifest.ReadAllAsync(path, ManifestJson.Default.Rejection, None);
            read.OrderBy(row => row.ToString(), StringComparer.Ordinal).ShouldBe(rows.OrderBy(row => row.ToString(), StringComparer.Ordinal));
        },
        iter: 100);

    [Fact]
    public async Task Rows_are_sorted_by_ordinal_key_whatever_order_they_come_in()
    {
        string[] listings = ["b", "B", "a10", "a9", "é", "_"];
        await WriteAsync("one.jsonl", listings);
        await WriteAsync("two.jsonl", [.. listings.Reverse()]);

        var read = await Manifest.ReadAllAsync(_folder.File("one.jsonl"), ManifestJson.Default.Rejection, None);
        read.Select(row => row.ListingId).ShouldBe(["B", "_", "a10", "a9", "b", "é"]);
        File.ReadAllBytes(_folder.File("one.jsonl")).ShouldBe(File.ReadAllBytes(_folder.File("two.jsonl")));
    }

    [Fact]
    public async Task Rows_of_equal_key_are_ordered_by_their_text_as_a_writer_that_gets_them_one_by_one_orders_them()
    {
        Rejection[] rows = [.. "baéc".SelectMany(detail => new[] { Rows.Rejection("1", $"{detail}"), Rows.Rejection("0", $"{detail}{detail}") })];
        await Manifest.WriteAsync(_folder.File("one.jsonl"), rows, ManifestJson.Default.Rejection, row => row.ListingId ?? "", None);
        await Manifest.WriteAsync(_folder.File("two.jsonl"), rows.Reverse(), ManifestJson.Default.Rejection, row => row.ListingId ?? "", None);
        using (var writer = new ManifestWriter<Rejection>(_folder.File("three.jsonl"), ManifestJson.Default.Rejection, row => row.ListingId ?? ""))
        {
            foreach (var row in rows)
                await writer.AddAsync(row, None);
            await writer.CompleteAsync(None);
        }

        var lines = File.ReadAllLines(_folder.File("one.jsonl"));
        lines.ShouldBe(rows.Select(row => System.Text.Json.JsonSerializer.Serialize(row, ManifestJson.Default.Rejection)), ignoreOrder: true);
        lines[..4].ShouldBe(lines[..4].Order(StringComparer.Ordinal));
        lines[..4].ShouldAllBe(line => line.Contains("\"0\"", StringComparison.Ordinal));
        File.ReadAllBytes(_folder.File("two.jsonl")).ShouldBe(File.ReadAllBytes(_folder.File("one.jsonl")));
        File.ReadAllBytes(_folder.File("three.jsonl")).ShouldBe(File.ReadAllBytes(_folder.File("one.jsonl")));
    }

    [Theory]
    [InlineData("""{"source":"s","listing_id":"1","where":"w","reason":"pair","detail":"d","colour":"red"}""", "'colour' is no member of a Rejection")]
    [InlineData("""{"source":"s","listing_id":"1","where":"w"}""", "'reason', 'detail' missing from this Rejection")]
    [InlineData("""{"source":"s","listing_id":"1","where":"w","reason":"pear","detail":"d"}""", "the value of 'reason' is of the wrong kind or unknown")]
    [InlineData("""{"source":"s","listing_id":"1","where":"w","reason":3,"detail":"d"}""", "the value of 'reason' is of the wrong kind or unknown")]
    [InlineData("""{"source":null,"listing_id":"1","where":"w","reason":"pair","detail":"d"}""", "'source' is null, a value was wanted")]
    [InlineData("""{"source":"s","source":"t","listing_id":"1","where":"w","reason":"pair","detail":"d"}""", "no valid JSON: Duplicate property 'source' encountered during deserialization of type 'ShoeData.Rejection'")]
    [InlineData("null", "the line is 'null', a Rejection was wanted")]
    [InlineData("{\"source\":", "no valid JSON: Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed")]
    public async Task A_line_that_is_no_row_is_named_with_its_file_and_number(string line, string what)
    {
        await WriteAsync("rows.jsonl", ["1"]);
        var path = _folder.File("rows.jsonl");
        await File.AppendAllTextAsync(path, line + "\n", None);

        var error = await Should.ThrowAsync<UserError>(() => Manifest.ReadAllAsync(path, ManifestJson.Default.Rejection, None));

        error.Message.ShouldBe($"{path}:2: {what}; rerun the stage that writes this file with --force.");
    }

    [Fact]
    public async Task Lines_of_any_length_are_read_with_their_mark_their_returns_and_without_their_end()
    {
        int[] lengths = [1, 300_000, 2, 131_072, 70_000];
        var rows = lengths.Select((length, at) => $$"""{"source":"s","listing_id":"{{at}}","where":"w","reason":"pair","detail":"{{new string('é', length)}}"}""");
        var path = _folder.File("rows.jsonl");
        await File.WriteAllTextAsync(path, string.Join("\r\n", rows), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), None);

        var read = await Manifest.ReadAllAsync(path, ManifestJson.Default.Rejection, None);

        read.Select(row => row.ListingId).ShouldBe(["0", "1", "2", "3", "4"]);
        read.Select(row => row.Detail.Length).ShouldBe(lengths);
    }

    [Fact]
    public async Task An_empty_manifest_has_no_rows_and_an_empty_line_is_none()
    {
        var path = _folder.File("rows.jsonl");
        await File.WriteAllBytesAsync(path, [], None);
        (await Manifest.ReadAllAsync(path, ManifestJson.Default.Rejection, None)).ShouldBeEmpty();

        await File.WriteAllTextAsync(path, "\n", None);
        (await Should.ThrowAsync<UserError>(() => Manifest.ReadAllAsync(path, ManifestJson.Default.Rejection, None))).Message.ShouldStartWith($"{path}:1: ");
    }

    [Fact]
    public async Task A_manifest_that_is_not_there_says_what_to_do()
    {
        var path = _folder.File("none.jsonl");
        var error = await Should.ThrowAsync<UserError>(() => Manifest.ReadAllAsync(path, ManifestJson.Default.Rejection, None));
        error.Message.ShouldBe($"{path}: this manifest does not exist; run the stage that writes it first.");
    }

    [Fact]
    public async Task Rows_that_fail_half_way_leave_the_old_file_and_nothing_else()
    {
        await WriteAsync("rows.jsonl", ["old"]);
        var before = File.ReadAllBytes(_folder.File("rows.jsonl"));

        await Should.ThrowAsync<InvalidDataException>(() =>
            Manifest.WriteAsync(_folder.File("rows.jsonl"), Failing(), ManifestJson.Default.Rejection, ManifestKeys.Of, None));

        File.ReadAllBytes(_folder.File("rows.jsonl")).ShouldBe(before);
        _folder.Files().ShouldBe(["rows.jsonl"]);

        static IEnumerable<Rejection> Failing()
        {
            yield return Rows.Rejection();
            throw new InvalidDataException("no more");
        }
    }

    [Fact]
    public async Task Reading_begins_before_the_end_was_looked_at()
    {
        var path = _folder.Write("rows.jsonl", await FirstLineAsync() + "\nthis is no row\n");
        await foreach (var row in Manifest.ReadAsync(path, ManifestJson.Default.Rejection, None))
        {
            row.ShouldBe(Rows.Rejection());
            break;
        }
    }

    private async Task<string> FirstLineAsync()
    {
        await WriteAsync("first.jsonl", ["1"]);
        return File.ReadLines(_folder.File("first.jsonl")).First();
    }

    private Task WriteAsync(string name, string[] listings) =>
        Manifest.WriteAsync(_folder.File(name), listings.Select(id => Rows.Rejection(id)), ManifestJson.Default.Rejection, ManifestKeys.Of, None);
}
