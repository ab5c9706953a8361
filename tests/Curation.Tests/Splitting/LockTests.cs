using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsCheck;
using ShoeData.Curation.Splitting;

namespace ShoeData.Curation.Tests.Splitting;

public sealed class LockTests : IDisposable
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly string _folder = Directory.CreateTempSubdirectory("shoedata-lock-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Path => System.IO.Path.Combine(_folder, "lock");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public Task What_is_written_is_what_the_serialiser_writes_and_reads_back() => Gen.Select(Gen.String, Gen.Enum<Split>()).Array[0, 40].SampleAsync(async entries =>
    {
        // A text with half a character cannot be written.
        var styles = Sorted(entries.Select(entry => KeyValuePair.Create(new string([.. entry.Item1.Where(letter => !char.IsSurrogate(letter))]), entry.Item2)));

        var path = System.IO.Path.Combine(_folder, Guid.NewGuid().ToString("N"));
        await SplitLock.WriteAsync(path, styles, Token);

        (await File.ReadAllTextAsync(path, Token)).ShouldBe(JsonSerializer.Serialize(styles.ToDictionary(style => style.Key, style => style.Value.ToSnakeCase()), Indented) + "\n");
        (await SplitLock.ReadAsync(path, Token).ToListAsync(Token)).ShouldBe(styles);
    });

    [Fact]
    public async Task A_lock_longer_than_any_buffer_comes_back_whole()
    {
        var styles = Sorted(Enumerable.Range(0, 30_000).Select(at => KeyValuePair.Create($"nike model {at} \"{new string('x', at % 2000 == 7 ? 100_000 : 3)}\" 👟", (Split)(at % 3))));

        await SplitLock.WriteAsync(Path, styles, Token);

        (await SplitLock.ReadAsync(Path, Token).ToListAsync(Token)).SequenceEqual(styles).ShouldBeTrue();
    }

    [Fact]
    public async Task A_mark_before_the_text_is_passed_over()
    {
        await File.WriteAllTextAsync(Path, """{ "a": "val" }""", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), Token);

        (await SplitLock.ReadAsync(Path, Token).ToListAsync(Token)).ShouldBe([new("a", Split.Val)]);
    }

    [Fact]
    public async Task Without_a_file_nothing_was_placed()
    {
        (await SplitLock.ReadAsync(Path, Token).CountAsync(Token)).ShouldBe(0);
        (await FoldLock.ReadAsync(Path, 5, Token).CountAsync(Token)).ShouldBe(0);
    }

    [Fact]
    public async Task Styles_out_of_order_are_a_bug_and_leave_no_file()
    {
        await Should.ThrowAsync<InvalidOperationException>(() => SplitLock.WriteAsync(Path, [new("b", Split.Train), new("a", Split.Train)], Token));

        Directory.EnumerateFileSystemEntries(_folder).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{ "a": "middle" }""", "the split of 'a' is 'middle'; train, val, test were wanted.")]
    [InlineData("""{ "a": 1 }""", "the split of 'a' is '1'; train, val, test were wanted.")]
    [InlineData("""{ "a": { "b": "train" } }""", "the split of 'b' is 'train'; train, val, test were wanted.")]
    [InlineData("""{ "a": null }""", "the value of 'a' is 'null'; an object of texts and numbers was wanted.")]
    [InlineData("""["train"]""", "a StartArray; an object of texts and numbers was wanted.")]
    [InlineData("null", "'null'; an object of texts and numbers was wanted.")]
    public async Task What_is_no_lock_says_why_and_what_to_do(string text, string why)
    {
        await File.WriteAllTextAsync(Path, text, Token);

        var error = await Should.ThrowAsync<UserError>(async () => await SplitLock.ReadAsync(Path, Token).CountAsync(Token));

        error.Message.ShouldBe($"{Path}: {why} Restore it from a copy, or delete it to split anew.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("""{ "a": "train" """)]
    [InlineData("""{ "a": "train", }""")]
    [InlineData("""{ "a": "train" } x""")]
    public async Task Broken_text_says_where(string text)
    {
        await File.WriteAllTextAsync(Path, text, Token);

        var error = await Should.ThrowAsync<UserError>(async () => await SplitLock.ReadAsync(Path, Token).CountAsync(Token));

        error.Message.ShouldStartWith($"{Path}: ");
        error.Message.ShouldContain("LineNumber: 0");
    }

    [Fact]
    public async Task Folds_are_read_where_there_are_as_many_as_now_whatever_the_order_of_the_members()
    {
        await FoldLock.WriteAsync(Path, 4, [new("a", 3), new("b", 0)], Token);
        (await File.ReadAllTextAsync(Path, Token)).ShouldBe("{\n  \"folds\": 4,\n  \"styles\": {\n    \"a\": 3,\n    \"b\": 0\n  }\n}\n");
        (await FoldLock.ReadAsync(Path, 4, Token).ToListAsync(Token)).ShouldBe([new("a", 3), new("b", 0)]);
        (await FoldLock.ReadAsync(Path, 2, Token).CountAsync(Token)).ShouldBe(0);

        await File.WriteAllTextAsync(Path, """{ "styles": { "a": 3 }, "folds": 4 }""", Token);
        (await FoldLock.ReadAsync(Path, 4, Token).ToListAsync(Token)).ShouldBe([new("a", 3)]);
    }

    [Theory]
    [InlineData("{}", "it has no 'folds'.")]
    [InlineData("""{ "folds": 4, "styles": { "a": 4 } }""", "'a' is '4', which does not belong there.")]
    [InlineData("""{ "folds": 4, "styles": { "a": "3" } }""", "'a' is '3', which does not belong there.")]
    [InlineData("""{ "folds": 4, "other": 1 }""", "'other' is '1', which does not belong there.")]
    public async Task What_is_no_lock_of_folds_says_so(string text, string why)
    {
        await File.WriteAllTextAsync(Path, text, Token);

        var error = await Should.ThrowAsync<UserError>(async () => await FoldLock.ReadAsync(Path, 4, Token).CountAsync(Token));

        error.Message.ShouldBe($"{Path}: {why} Restore it from a copy, or delete it to make the folds anew.");
    }

    private static List<KeyValuePair<string, Split>> Sorted(IEnumerable<KeyValuePair<string, Split>> styles) => [.. styles.DistinctBy(style => style.Key).OrderBy(style => style.Key, StringComparer.Ordinal)];
}
