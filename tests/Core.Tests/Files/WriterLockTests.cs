using System.Diagnostics;

namespace ShoeData.Tests;

public sealed class WriterLockTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly DataLayout _layout;

    public WriterLockTests() => _layout = new DataLayout(_folder.File("data"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_second_writer_is_told_who_is_writing()
    {
        using var held = WriterLock.Take(_layout);
        var error = Should.Throw<UserError>(() => WriterLock.Take(_layout));
        error.Message.ShouldBe($"{_layout.Root}: process {Environment.ProcessId} is writing here; wait until it is done, or pass another --data.");
        error.ExitCode.ShouldBe(ExitCode.Failed);
    }

    [Fact]
    public void The_next_one_may_write_after_the_first_is_done_and_nothing_of_it_is_left()
    {
        WriterLock.Take(_layout).Dispose();
        WriterLock.Take(_layout).Dispose();
        _folder.Files().ShouldBe(["data/.writer.lock"]);
        new FileInfo(_layout.WriterLock).Length.ShouldBe(0);
    }

    [Fact]
    public void Two_data_roots_do_not_wait_for_each_other()
    {
        using var one = WriterLock.Take(_layout);
        using var two = WriterLock.Take(new DataLayout(_folder.File("other")));
    }

    [Fact]
    public async Task A_writer_that_was_killed_holds_nothing()
    {
        Directory.CreateDirectory(_layout.Root);
        // flock(1) takes the same kernel lock as this program does.
        var start = new ProcessStartInfo("flock", ["-x", _layout.WriterLock, "sh", "-c", "echo held; exec cat"]) { RedirectStandardOutput = true, RedirectStandardInput = true };
        using var other = Process.Start(start).ShouldNotBeNull();
        (await other.StandardOutput.ReadLineAsync(CancellationToken.None)).ShouldBe("held");
        Should.Throw<UserError>(() => WriterLock.Take(_layout)).Message
            .ShouldBe($"{_layout.Root}: another process is writing here; wait until it is done, or pass another --data.");

        other.Kill(entireProcessTree: true);
        await other.WaitForExitAsync(CancellationToken.None);

        WriterLock.Take(_layout).Dispose();
    }
}
