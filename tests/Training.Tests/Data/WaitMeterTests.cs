namespace ShoeData.Training.Tests;

public sealed class WaitMeterTests
{
    private readonly HandClock _clock = new();

    [Fact]
    public void Waiting_for_a_batch_and_learning_from_it_are_told_apart()
    {
        var meter = new WaitMeter(_clock);

        foreach (var batch in BatchQueue.Read([0], 1, indices => Slow(indices), TestContext.Current.CancellationToken, meter))
            _clock.Pass(7);

        meter.Share.ShouldBe(0.3, 1e-9);
    }

    [Fact]
    public void Before_anything_was_measured_nothing_was_waited() => new WaitMeter(_clock).Share.ShouldBe(0);

    private PictureBatch Slow(int[] indices)
    {
        _clock.Pass(3);
        var stack = new PictureStack { Side = 1, Pictures = [new byte[3]], Classes = [0] };
        return PictureBatch.Of(stack, indices, Preprocessing.ImageNet, null, null);
    }

    private sealed class HandClock : TimeProvider
    {
        private long _seconds;

        public override long TimestampFrequency => 1;

        public void Pass(int seconds) => Interlocked.Add(ref _seconds, seconds);

        public override long GetTimestamp() => Interlocked.Read(ref _seconds);
    }
}
