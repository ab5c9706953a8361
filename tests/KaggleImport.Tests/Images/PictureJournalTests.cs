using ShoeData.Fetching.Tests;

namespace ShoeData.KaggleImport.Tests.Images;

public sealed class PictureJournalTests : IDisposable
{
    private static readonly StoreResult.Stored Stored = new(ContentHash.Of([1, 2, 3]), 3, PictureFormat.Png, 8, 8);
    private static readonly StoreResult.Refused Gone = new(RejectReason.ImageMissing, "the server answers 404");

    private readonly Workplace _work = new();

    public PictureJournalTests() => Directory.CreateDirectory(_work.Raw.ImageFolder);

    public void Dispose() => _work.Dispose();

    [Fact]
    public void What_was_noted_is_known_to_the_next_run()
    {
        File.WriteAllBytes(_work.Raw.ImageFile(Stored.Sha256, Stored.Format), [1, 2, 3]);
        Note(("http://a/1", Stored), ("http://a/2", Gone));

        using var next = PictureJournal.Open(_work.Raw);

        (next.Find("http://a/1"), next.Find("http://a/2"), next.Find("http://a/3")).ShouldBe((Stored, Gone, null));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(2)]
    public void A_picture_that_is_not_there_in_full_is_fetched_again(int? bytes)
    {
        if (bytes is { } length)
            File.WriteAllBytes(_work.Raw.ImageFile(Stored.Sha256, Stored.Format), new byte[length]);
        Note(("http://a/1", Stored));

        using var next = PictureJournal.Open(_work.Raw);

        next.Find("http://a/1").ShouldBeNull();
    }

    [Fact]
    public void Killed_at_any_byte_it_keeps_the_lines_before_and_goes_on_behind_them()
    {
        Note(("http://a/1", Gone), ("http://a/2", Gone), ("http://a/3", Gone));
        var path = PictureJournal.PathOf(_work.Raw);
        var whole = File.ReadAllBytes(path);
        var lines = Enumerable.Range(0, whole.Length).Where(at => whole[at] == '\n').Select(at => at + 1).ToList();

        for (var length = 0; length <= whole.Length; length++)
        {
            File.WriteAllBytes(path, whole[..length]);
            using (var next = PictureJournal.Open(_work.Raw))
            {
                next.Add("http://a/9", Gone);
                Enumerable.Range(1, 3).Count(index => next.Find($"http://a/{index}") is not null).ShouldBe(lines.Count(end => end <= length), $"{length} bytes");
            }

            using var after = PictureJournal.Open(_work.Raw);
            after.Find("http://a/9").ShouldBe(Gone);
        }
    }

    [Fact]
    public async Task The_manifest_of_a_finished_run_is_a_journal_too()
    {
        await using var server = await LoopbackServer.StartAsync();
        _work.Write("config/kaggle/test.json", Workplace.Schema.Replace("\"folder\": \"pictures\", ", "", StringComparison.Ordinal));
        server.OnBytes("/a.png", Pictures.Png());
        server.OnStatus("/b.png", 404);
        _work.WriteTable($"1,nike,Nike Air,Men's,,90,90,{server.At("/a.png")};{server.At("/b.png")}");
        await RunAsync();
        var first = _work.Bytes();

        await RunAsync();

        _work.Bytes().ShouldBe(first);
        (server.Asked("/a.png"), server.Asked("/b.png")).ShouldBe((1, 2));
        File.Exists(PictureJournal.PathOf(_work.Raw)).ShouldBeFalse();
    }

    [Theory]
    [InlineData(500, RejectReason.ImageUnreachable)]
    [InlineData(403, RejectReason.ImageRefused)]
    public async Task A_host_that_refuses_or_does_not_answer_is_left_alone_and_every_picture_of_it_is_counted_alike(int status, RejectReason reason)
    {
        await using var server = await LoopbackServer.StartAsync();
        _work.Write("config/kaggle/test.json", Workplace.Schema.Replace("\"folder\": \"pictures\", ", "", StringComparison.Ordinal));
        foreach (var index in Enumerable.Range(0, 60))
            server.OnStatus($"/{index}.png", status);
        _work.WriteTable(Enumerable.Range(0, 60).Select(index => $"{index},nike,Nike Air,Men's,,90,90,{server.At($"/{index}.png")}"));

        await _work.RunAsync("Fetching:AllowedHosts=[\"127.0.0.1\"]", "Fetching:Retries=0", "KaggleImport:Parallel=1");

        var rejections = await _work.RejectionsAsync();
        rejections.Count.ShouldBe(60);
        rejections.ShouldAllBe(row => row.Reason == reason && row.Detail == $"the server answers {status}");
        Enumerable.Range(0, 60).Sum(index => server.Asked($"/{index}.png")).ShouldBe(5);
    }

    private Task<ExitCode> RunAsync() => _work.RunAsync("Fetching:AllowedHosts=[\"127.0.0.1\"]", "Fetching:Retries=0");

    private void Note(params (string Location, StoreResult Result)[] entries)
    {
        using var journal = PictureJournal.Open(_work.Raw);
        foreach (var (location, result) in entries)
            journal.Add(location, result);
    }
}
