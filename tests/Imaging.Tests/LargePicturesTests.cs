namespace ShoeData.Imaging.Tests;

public sealed class LargePicturesTests
{
    [Fact]
    public async Task No_more_large_ones_are_under_way_than_there_are_cores_and_small_ones_do_not_wait_for_them()
    {
        var token = TestContext.Current.CancellationToken;
        using var end = new ManualResetEventSlim();
        using var begun = new CountdownEvent(Environment.ProcessorCount);
        var (gate, now, most) = (new Lock(), 0, 0);
        var large = Enumerable.Range(0, 3 * Environment.ProcessorCount).Select(_ => Task.Factory.StartNew(
            () => LargePictures.InTurn(50_000_000, () =>
            {
                lock (gate)
                {
                    most = Math.Max(most, ++now);
                    if (!begun.IsSet)
                        begun.Signal();
                }

                end.Wait(token);
                lock (gate)
                    return --now;
            }),
            token,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)).ToArray();
        begun.Wait(token);

        LargePictures.InTurn(480_000, () => "small").ShouldBe("small");

        end.Set();
        await Task.WhenAll(large);
        most.ShouldBe(Environment.ProcessorCount);
    }

    [Fact]
    public void One_that_cannot_be_decoded_leaves_its_place()
    {
        for (var turn = 0; turn <= 2 * Environment.ProcessorCount; turn++)
            Should.Throw<InvalidDataException>(() => LargePictures.InTurn<int>(50_000_000, () => throw new InvalidDataException("spoilt")));
    }
}
