using Tensorboard;
using static TorchSharp.torch;

namespace ShoeData.Training.Tests;

public sealed class EventFileTests
{
    [Fact]
    public void What_is_added_is_read_again_with_its_step_and_the_time_in_seconds()
    {
        using var folder = new TemporaryFolder();
        var before = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds() / 1000.0;
        using (var file = EventFile.CreateIn(folder["events"], TimeProvider.System))
            file.Add(7, new Scalar("loss", 0.25), new Scalar("rate", 1e-3));

        var events = TfRecords.ReadFolder(folder["events"]);

        events.Count.ShouldBe(2);
        events[0].FileVersion.ShouldBe("brain.Event:2");
        events[1].Step.ShouldBe(7);
        events[1].WallTime.ShouldBeInRange(before, before + 3600);
        events[1].Summary.Value.Select(value => (value.Tag, value.SimpleValue)).ShouldBe([("loss", 0.25f), ("rate", 1e-3f)]);
    }

    [Fact]
    public void The_next_file_of_a_folder_comes_after_the_first_and_says_from_which_step_it_counts()
    {
        using var folder = new TemporaryFolder();
        using (var first = EventFile.CreateIn(folder["events"], TimeProvider.System))
            first.Add(9, new Scalar("loss", 1));
        using (var second = EventFile.CreateIn(folder["events"], TimeProvider.System))
            second.GoOnFrom(6);

        var events = TfRecords.ReadFolder(folder["events"]);

        events.Select(happened => happened.Step).ShouldBe([0, 9, 0, 6]);
        events[^1].SessionLog.Status.ShouldBe(SessionLog.Types.SessionStatus.Start);
        Directory.EnumerateFiles(folder["events"]).ShouldAllBe(path => path.Contains("tfevents", StringComparison.Ordinal));
    }

    // So the checksums here are not only ours.
    [Fact]
    public void The_reader_of_these_tests_reads_what_TorchSharp_writes()
    {
        using var folder = new TemporaryFolder();
        TorchRuntime.EnsureLoaded();
        utils.tensorboard.SummaryWriter(folder["other"]).add_scalar("loss", 0.5f, 3);

        TfRecords.ReadFolder(folder["other"])[^1].Summary.Value.ShouldHaveSingleItem().SimpleValue.ShouldBe(0.5f);
    }
}
