using System.Text;

namespace ShoeData.Fetching.Tests.Journal;

public sealed class FetchJournalTests : IDisposable
{
    private static readonly DateTimeOffset Morning = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);
    private static readonly byte[] Gif = Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    private readonly string _folder = Directory.CreateTempSubdirectory("shoedata-").FullName;
    private readonly RawLayout _layout;

    public FetchJournalTests() => _layout = new RawLayout(_folder);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string RunFile => Path.Combine(_layout.JournalFolder, "run.jsonl");

    private string KnownFile => Path.Combine(_layout.JournalFolder, "known.jsonl");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Killed_at_any_byte_it_has_every_answer_whose_line_was_whole_and_goes_on()
    {
        var ends = new List<long>();
        await using (var journal = await OpenAsync(Morning))
        {
            for (var page = 1; page <= 3; page++)
            {
                await journal.AddAnswerAsync(At(page), Answer(page), Token);
                ends.Add(new FileInfo(RunFile).Length);
            }
        }

        var whole = await File.ReadAllBytesAsync(RunFile, Token);
        for (var cut = 0; cut <= whole.Length; cut++)
        {
            await File.WriteAllBytesAsync(RunFile, whole[..cut], Token);
            await using (var journal = await OpenAsync(Morning.AddHours(1)))
            {
                for (var page = 1; page <= 3; page++)
                    ((await journal.AnswerAsync(At(page), Token))?.Text).ShouldBe(cut >= ends[page - 1] ? $"page {page}" : null, $"cut at byte {cut}");
                await journal.AddAnswerAsync(At(4), Answer(4), Token);
            }

            await using var again = await OpenAsync(Morning.AddHours(2));
            ((await again.AnswerAsync(At(4), Token))?.Text).ShouldBe("page 4", $"written after a cut at byte {cut}");
        }
    }

    [Fact]
    public async Task A_changed_byte_ends_what_is_believed()
    {
        await using (var journal = await OpenAsync(Morning))
        {
            await journal.AddAnswerAsync(At(1), Answer(1), Token);
            await journal.AddAnswerAsync(At(2), Answer(2), Token);
        }

        var lines = await File.ReadAllLinesAsync(RunFile, Token);
        lines[2] = lines[2].Replace("/2", "/7", StringComparison.Ordinal);
        await File.WriteAllLinesAsync(RunFile, lines, Token);

        await using var changed = await OpenAsync(Morning);
        (await changed.AnswerAsync(At(1), Token)).ShouldNotBeNull();
        (await changed.AnswerAsync(At(2), Token)).ShouldBeNull();
        (await changed.AnswerAsync(At(7), Token)).ShouldBeNull();
    }

    [Fact]
    public async Task A_body_that_changed_or_is_gone_was_not_had()
    {
        await using var journal = await OpenAsync(Morning);
        await journal.AddAnswerAsync(At(1), Answer(1), Token);
        await journal.AddAnswerAsync(At(2), Answer(2), Token);
        var bodies = Path.Combine(_layout.JournalFolder, "bodies");
        await File.WriteAllTextAsync(Path.Combine(bodies, ContentHash.Of("page 1")), "page 7", Token);
        File.Delete(Path.Combine(bodies, ContentHash.Of("page 2")));

        (await journal.AnswerAsync(At(1), Token)).ShouldBeNull();
        (await journal.AnswerAsync(At(2), Token)).ShouldBeNull();
    }

    [Fact]
    public async Task A_run_keeps_its_moment_until_it_is_finished_or_too_old()
    {
        await using (var journal = await OpenAsync(Morning.AddMilliseconds(700)))
        {
            journal.Moment.ShouldBe(Morning);
            journal.Resumes.ShouldBeFalse();
            await journal.AddAnswerAsync(At(1), Answer(1), Token);
        }

        await using (var journal = await OpenAsync(Morning + Day))
        {
            journal.Moment.ShouldBe(Morning);
            journal.Resumes.ShouldBeTrue();
        }

        await using (var journal = await OpenAsync(Morning + Day + TimeSpan.FromSeconds(1)))
        {
            journal.Moment.ShouldBe(Morning + Day + TimeSpan.FromSeconds(1));
            (await journal.AnswerAsync(At(1), Token)).ShouldBeNull();
            await journal.CompleteAsync(Token);
        }

        await using var next = await OpenAsync(Morning.AddDays(9));
        next.Moment.ShouldBe(Morning.AddDays(9));
    }

    [Fact]
    public async Task A_forgotten_answer_is_asked_for_again_by_either_of_its_addresses()
    {
        await using var journal = await OpenAsync(Morning);
        await journal.AddAnswerAsync(At(1), Answer(1) with { Address = At(9) }, Token);
        await journal.AddAnswerAsync(At(2), Answer(2), Token);

        await journal.ForgetAnswerAsync(At(9), Token);

        (await journal.AnswerAsync(At(1), Token)).ShouldBeNull();
        (await journal.AnswerAsync(At(2), Token)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Answers_can_be_given_up_and_pictures_stay()
    {
        await using (var journal = await OpenAsync(Morning))
        {
            await journal.AddAnswerAsync(At(1), Answer(1), Token);
            await StoreAsync(journal, "https://shop.example/a.gif", Validators.None);
            await journal.ForgetAnswersAsync(Token);
        }

        Directory.Exists(Path.Combine(_layout.JournalFolder, "bodies")).ShouldBeFalse();
        await using var again = await OpenAsync(Morning.AddHours(3));
        again.Moment.ShouldBe(Morning.AddHours(3));
        (await again.AnswerAsync(At(1), Token)).ShouldBeNull();
        again.Picture("https://shop.example/a.gif").ShouldBeOfType<StoreResult.Stored>().Sha256.ShouldBe(ContentHash.Of(Gif));
    }

    [Fact]
    public async Task A_picture_is_written_down_before_its_file_is_named_and_counts_only_with_it()
    {
        await using var journal = await OpenAsync(Morning);
        var store = new ImageStore(_layout);
        await store.AddAsync(Gif, async picture =>
        {
            await journal.AddPictureAsync("https://shop.example/a.gif", picture, Validators.None, Token);
            File.Exists(_layout.ImageFile(picture.Sha256, picture.Format)).ShouldBeFalse();
            journal.Picture("https://shop.example/a.gif").ShouldBeNull();
        }, Token);

        journal.Picture("https://shop.example/a.gif").ShouldBeOfType<StoreResult.Stored>();
    }

    [Fact]
    public async Task A_finished_run_leaves_by_what_to_ask_for_changes_and_nothing_else()
    {
        await using (var journal = await OpenAsync(Morning))
        {
            await journal.AddAnswerAsync(At(1), Answer(1), Token);
            await journal.AddAnswerAsync(At(2), Answer(2, KeyValuePair.Create("ETag", "\"v2\""), KeyValuePair.Create("Set-Cookie", "id=1")), Token);
            await StoreAsync(journal, "https://shop.example/plain.gif", Validators.None);
            await StoreAsync(journal, "https://shop.example/tagged.gif", new Validators(null, "Sun, 01 Mar 2026 07:00:00 GMT"));
            await journal.CompleteAsync(Token);
        }

        Directory.EnumerateFiles(_layout.JournalFolder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(_layout.JournalFolder, path)).Order(StringComparer.Ordinal)
            .ShouldBe([$"bodies/{ContentHash.Of("page 2")}", "known.jsonl"]);
        (await File.ReadAllTextAsync(KnownFile, Token)).ShouldNotContain("id=1");
        await using var next = await OpenAsync(Morning.AddDays(1));
        (await next.AnswerAsync(At(2), Token)).ShouldBeNull("it is another run");
        (await next.KnownAnswerAsync(At(1), Token)).ShouldBeNull();
        (await next.KnownAnswerAsync(At(2), Token)).ShouldNotBeNull().Validators.ShouldBe(new Validators("\"v2\"", null));
        next.KnownPicture("https://shop.example/plain.gif").ShouldBeNull();
        next.KnownPicture("https://shop.example/tagged.gif").ShouldNotBeNull().Checked.ShouldBe(Morning);
    }

    [Fact]
    public async Task A_kill_after_the_notes_were_written_and_before_the_run_was_closed_changes_nothing()
    {
        await using (var journal = await OpenAsync(Morning))
        {
            await journal.AddAnswerAsync(At(1), Answer(1, KeyValuePair.Create("ETag", "\"v1\"")), Token);
            var run = await File.ReadAllBytesAsync(RunFile, Token);
            await journal.CompleteAsync(Token);
            await File.WriteAllBytesAsync(RunFile, run, Token);
        }

        var known = await File.ReadAllTextAsync(KnownFile, Token);
        await using var again = await OpenAsync(Morning.AddHours(1));
        again.Moment.ShouldBe(Morning);
        (await again.AnswerAsync(At(1), Token)).ShouldNotBeNull();
        await again.CompleteAsync(Token);
        (await File.ReadAllTextAsync(KnownFile, Token)).ShouldBe(known);
    }

    [Fact]
    public async Task Many_at_once_write_whole_lines()
    {
        await using (var journal = await OpenAsync(Morning))
            await Task.WhenAll(Enumerable.Range(0, 100).Select(page => Task.Run(() => journal.AddAnswerAsync(At(page), Answer(page), Token))));

        await using var again = await OpenAsync(Morning);
        for (var page = 0; page < 100; page++)
            (await again.AnswerAsync(At(page), Token)).ShouldNotBeNull().Text.ShouldBe($"page {page}");
    }

    private async Task StoreAsync(FetchJournal journal, string address, Validators validators) =>
        await new ImageStore(_layout).AddAsync(Gif, picture => journal.AddPictureAsync(address, picture, validators, Token), Token);

    private Task<FetchJournal> OpenAsync(DateTimeOffset now) => FetchJournal.OpenAsync(_layout, now, Day, Token);

    private static Uri At(int page) => new($"https://shop.example/w/{page}");

    private static HttpAnswer Answer(int page, params KeyValuePair<string, string>[] headers) =>
        new(At(page), 200, [KeyValuePair.Create("Content-Type", "text/html"), .. headers], Encoding.UTF8.GetBytes($"page {page}"));
}
