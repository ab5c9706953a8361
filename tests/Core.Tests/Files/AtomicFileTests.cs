using System.Text;

namespace ShoeData.Tests;

public sealed class AtomicFileTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_appears_whole_with_its_folders()
    {
        var path = _folder.File("a/b/file.txt");
        await AtomicFile.WriteTextAsync(path, "whole", None);
        (await File.ReadAllTextAsync(path, None)).ShouldBe("whole");
        _folder.Files().ShouldBe(["a/b/file.txt"]);
    }

    [Fact]
    public async Task While_it_is_written_only_the_temporary_name_exists()
    {
        await AtomicFile.WriteAsync(_folder.File("file"), async stream =>
        {
            await stream.WriteAsync("half"u8.ToArray(), None);
            _folder.Files().ShouldBe(["file.tmp"]);
        }, None);
        _folder.Files().ShouldBe(["file"]);
    }

    [Fact]
    public async Task A_writer_that_fails_leaves_the_old_file_and_nothing_else()
    {
        var path = _folder.Write("file", "old");
        await Should.ThrowAsync<InvalidDataException>(() => AtomicFile.WriteAsync(path, async stream =>
        {
            await stream.WriteAsync("new"u8.ToArray(), None);
            throw new InvalidDataException();
        }, None));
        (await File.ReadAllTextAsync(path, None)).ShouldBe("old");
        _folder.Files().ShouldBe(["file"]);
    }

    [Fact]
    public async Task A_cancelled_write_never_gets_the_final_name()
    {
        using var stop = new CancellationTokenSource();
        await Should.ThrowAsync<OperationCanceledException>(() => AtomicFile.WriteAsync(_folder.File("file"), _ => stop.CancelAsync(), stop.Token));
        _folder.Files().ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_killed_run_left_behind_is_overwritten()
    {
        _folder.Write("file.tmp", "much longer than what comes now");
        await AtomicFile.WriteBytesAsync(_folder.File("file"), Encoding.UTF8.GetBytes("short"), None);
        (await File.ReadAllTextAsync(_folder.File("file"), None)).ShouldBe("short");
        _folder.Files().ShouldBe(["file"]);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(1_000_000)]
    public async Task Without_space_nothing_half_written_stays(int bytes)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no device here that is always full.");
        _folder.Write("file", "old");
        File.CreateSymbolicLink(_folder.File("file.tmp"), "/dev/full");

        await Should.ThrowAsync<IOException>(() => AtomicFile.WriteBytesAsync(_folder.File("file"), new byte[bytes], None));

        _folder.Files().ShouldBe(["file"]);
        (await File.ReadAllTextAsync(_folder.File("file"), None)).ShouldBe("old");
    }
}
