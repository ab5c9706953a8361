namespace ShoeData.Training.Tests;

public sealed class BatchQueueTests
{
    private static readonly PictureStack Stack = new()
    {
        Side = 1,
        Pictures = [.. Enumerable.Range(0, 10).Select(level => (ReadOnlyMemory<byte>)new byte[] { (byte)level, (byte)level, (byte)level })],
        Classes = [.. Enumerable.Range(0, 10)],
    };

    [Fact]
    public void Every_picture_comes_once_in_order_and_the_last_batch_is_what_is_left()
    {
        var batches = Read([.. Enumerable.Range(0, 10)], 4, TestContext.Current.CancellationToken).Select(batch => batch.Classes).ToList();

        batches.ShouldBe([[0, 1, 2, 3], [4, 5, 6, 7], [8, 9]]);
    }

    [Fact]
    public void A_failure_on_the_other_thread_comes_through_unwrapped() =>
        Should.Throw<UserError>(() => BatchQueue.Read([1, 2], 1, _ => throw new UserError("broken"), TestContext.Current.CancellationToken).Count())
            .Message.ShouldBe("broken");

    [Fact]
    public void Cancelling_stops_both_sides()
    {
        using var stop = new CancellationTokenSource();

        Should.Throw<OperationCanceledException>(() =>
        {
            foreach (var batch in Read([.. Enumerable.Repeat(0, 1000)], 1, stop.Token))
                stop.Cancel();
        });
    }

    [Fact]
    public void A_reader_that_leaves_early_leaves_no_thread_behind() =>
        Read([.. Enumerable.Repeat(0, 1000)], 1, TestContext.Current.CancellationToken).First().Count.ShouldBe(1);

    [Fact]
    public void Shuffling_is_a_permutation_that_the_seed_decides()
    {
        BatchQueue.Shuffled(50, 3).Order().ShouldBe(Enumerable.Range(0, 50));
        BatchQueue.Shuffled(50, 3).ShouldBe(BatchQueue.Shuffled(50, 3));
        BatchQueue.Shuffled(50, 3).ShouldNotBe(BatchQueue.Shuffled(50, 4));
    }

    [Fact]
    public void Neighbouring_purposes_have_unrelated_seeds() =>
        Enumerable.Range(0, 100).SelectMany(epoch => Enumerable.Range(0, 100).Select(index => Seeds.Of(1, epoch, index))).Distinct().Count().ShouldBeGreaterThan(9990);

    private static IEnumerable<PictureBatch> Read(int[] order, int size, CancellationToken token) =>
        BatchQueue.Read(order, size, indices => PictureBatch.Of(Stack, indices, Preprocessing.ImageNet, null, null), token);
}
