namespace ShoeData.Training.Tests;

public sealed class TorchThreadTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Work_is_done_where_the_main_heap_serves() =>
        (await TorchThread.RunAsync(NativeHeap.ServesThisThread, Token)).ShouldBe(NativeHeap.IsKept);

    [Fact]
    public async Task Several_at_once_each_get_a_thread_of_their_own()
    {
        var threads = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => TorchThread.RunAsync(() => Environment.CurrentManagedThreadId, Token)));

        threads.ShouldNotContain(Environment.CurrentManagedThreadId);
        threads.Length.ShouldBe(4);
    }

    [Fact]
    public async Task What_the_work_throws_comes_through_unwrapped() =>
        (await Should.ThrowAsync<UserError>(() => TorchThread.RunAsync<int>(() => throw new UserError("broken"), Token))).Message.ShouldBe("broken");

    [Fact]
    public async Task Cancelled_work_is_cancelled()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => TorchThread.RunAsync<int>(() => throw new OperationCanceledException(stop.Token), stop.Token));
    }
}
