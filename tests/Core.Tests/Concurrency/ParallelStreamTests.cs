namespace ShoeData.Tests;

public sealed class ParallelStreamTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(8)]
    public async Task As_many_run_at_once_as_the_limit_says_and_no_more(int degree)
    {
        var running = 0;
        var peak = 0;
        var full = new TaskCompletionSource();
        var results = await ParallelStream.Map(Enumerable.Range(0, 50), degree, async (item, _) =>
        {
            var now = Interlocked.Increment(ref running);
            InterlockedMax(ref peak, now);
            if (now == degree)
                full.TrySetResult();
            await full.Task; // nobody finishes before the limit was reached once
            await Task.Yield();
            Interlocked.Decrement(ref running);
            return item;
        }, None).ToListAsync(None);

        peak.ShouldBe(degree);
        results.Order().ShouldBe(Enumerable.Range(0, 50));
    }

    [Fact]
    public async Task The_first_exception_comes_through_as_it_was_thrown()
    {
        var results = ParallelStream.Map(Enumerable.Range(0, 1000), 4, (item, _) =>
            item == 20 ? throw new InvalidDataException("item 20") : ValueTask.FromResult(item), None);
        var error = await Should.ThrowAsync<InvalidDataException>(async () => await results.ToListAsync(None));
        error.Message.ShouldBe("item 20");
    }

    [Fact]
    public async Task An_exception_of_the_source_comes_through_too() =>
        (await Should.ThrowAsync<InvalidDataException>(async () =>
            await ParallelStream.Map(Failing(), 2, (item, _) => ValueTask.FromResult(item), None).ToListAsync(None))).Message.ShouldBe("source");

    [Fact]
    public async Task Cancelling_stops_the_work_under_way()
    {
        using var stop = new CancellationTokenSource();
        var results = ParallelStream.Map(Enumerable.Range(0, 10), 2, async (item, token) =>
        {
            if (item == 3)
                await stop.CancelAsync();
            if (item > 3)
                await Task.Delay(Timeout.Infinite, token);
            return item;
        }, stop.Token);
        await Should.ThrowAsync<OperationCanceledException>(async () => await results.ToListAsync(stop.Token));
    }

    [Fact]
    public async Task A_reader_that_leaves_early_ends_the_pump_before_it_goes_on()
    {
        var running = 0;
        var started = 0;
        await foreach (var _ in ParallelStream.Map(Enumerable.Range(0, 100_000), 4, async (item, token) =>
        {
            Interlocked.Increment(ref started);
            Interlocked.Increment(ref running);
            await Task.Yield();
            Interlocked.Decrement(ref running);
            return item;
        }, None))
        {
            break;
        }

        running.ShouldBe(0);
        started.ShouldBeLessThan(100_000);
    }

    [Fact]
    public async Task A_limit_below_one_is_refused() => await Should.ThrowAsync<ArgumentOutOfRangeException>(async () =>
        await ParallelStream.Map([1], 0, (item, _) => ValueTask.FromResult(item), None).ToListAsync(None));

    private static IEnumerable<int> Failing()
    {
        yield return 1;
        throw new InvalidDataException("source");
    }

    private static void InterlockedMax(ref int target, int value)
    {
        for (var seen = Volatile.Read(ref target); value > seen; seen = Volatile.Read(ref target))
            Interlocked.CompareExchange(ref target, value, seen);
    }
}
