using System.Text;
using CsCheck;

namespace ShoeData.Tests;

public sealed class RowFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public Task Any_row_can_be_asked_for_in_any_order() => Gen.Select(Rows.AnyRejection.Array[1, 40], Gen.Int[0, 1000].Array[1, 80]).SampleAsync(
        async (rows, order) =>
        {
            var path = _folder.File(Guid.NewGuid().ToString("N"));
            await Manifest.WriteAsync(path, rows.Select((row, at) => row with { ListingId = $"{at:000}" }), ManifestJson.Default.Rejection, row => row.ListingId ?? "", CancellationToken.None);
            using var file = Manifest.Open(path, ManifestJson.Default.Rejection);

            file.Count.ShouldBe(rows.Length);
            // There and further on, so that what was read ahead is used as well.
            foreach (var at in order.Select(at => at % rows.Length).SelectMany(at => Enumerable.Range(at, Math.Min(3, rows.Length - at))))
                file[at].ShouldBe(rows[at] with { ListingId = $"{at:000}" });
            file.Select(row => row.ListingId).ShouldBe(Enumerable.Range(0, rows.Length).Select(at => $"{at:000}"));
        },
        iter: 50);

    [Fact]
    public void A_row_longer_than_what_is_read_at_once_is_whole()
    {
        var rows = Enumerable.Range(0, 5).Select(at => Rows.Rejection($"{at}", new string((char)('a' + at), at == 3 ? 200_000 : 40_000))).ToList();
        using var file = Manifest.Temporary(_folder.File("rows.jsonl"), ManifestJson.Default.Rejection);
        rows.ForEach(row => file.Add(row));

        file.ShouldBe(rows);
        file[3].ShouldBe(rows[3]);
    }

    [Fact]
    public void The_last_line_may_lack_its_end_and_the_first_have_a_mark()
    {
        var (one, other) = (Line(Rows.Rejection("1")), Line(Rows.Rejection("2")));
        var path = _folder.File("rows.jsonl");
        File.WriteAllText(path, $"\uFEFF{one}\n{other}", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        using var file = Manifest.Open(path, ManifestJson.Default.Rejection);

        file.Select(row => row.ListingId).ShouldBe(["1", "2"]);
        using var copy = new MemoryStream();
        file.CopyTo(copy, 1);
        Encoding.UTF8.GetString(copy.ToArray()).ShouldBe($"{other}\n");
    }

    [Fact]
    public void Temporary_rows_have_no_file_to_be_left_and_can_be_added_from_many_threads()
    {
        using var file = Manifest.Temporary(_folder.File("rows.jsonl"), ManifestJson.Default.Rejection);
        file.ShouldBeEmpty();

        var indices = new int[2000];
        ParallelRows.For(indices.Length, at => indices[at] = file.Add(Rows.Rejection($"{at}")));

        _folder.Files().ShouldBeEmpty();
        indices.Select(index => file[index].ListingId).ShouldBe(Enumerable.Range(0, indices.Length).Select(at => $"{at}"));
    }

    [Fact]
    public void A_row_that_is_added_after_others_were_read_is_there()
    {
        using var file = Manifest.Temporary(_folder.File("rows.jsonl"), ManifestJson.Default.Rejection);
        for (var at = 0; at < 5; at++)
        {
            file.Add(Rows.Rejection($"{at}"));
            file.Select(row => row.ListingId).ShouldBe(Enumerable.Range(0, at + 1).Select(index => $"{index}"));
        }
    }

    [Fact]
    public void An_empty_file_has_no_rows_and_a_missing_one_is_said_to_be()
    {
        using var file = Manifest.Open(_folder.Write("empty.jsonl", ""), ManifestJson.Default.Rejection);

        file.Count.ShouldBe(0);
        Should.Throw<UserError>(() => Manifest.Open(_folder.File("none.jsonl"), ManifestJson.Default.Rejection)).Message.ShouldContain("none.jsonl: this manifest does not exist");
    }

    [Fact]
    public void A_broken_row_is_named_by_its_line()
    {
        using var file = Manifest.Open(_folder.Write("rows.jsonl", $"{Line(Rows.Rejection())}\n{{\"source\":3}}\n"), ManifestJson.Default.Rejection);

        Should.NotThrow(() => file[0]);
        Should.Throw<UserError>(() => file[1]).Message.ShouldContain("rows.jsonl:2: ");
    }

    private static string Line(Rejection row) => System.Text.Json.JsonSerializer.Serialize(row, ManifestJson.Default.Rejection);
}
