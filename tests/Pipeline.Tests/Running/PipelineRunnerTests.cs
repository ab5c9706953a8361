using ShoeData.Pipeline.Planning;

namespace ShoeData.Pipeline.Tests.Running;

public sealed class PipelineRunnerTests : IDisposable
{
    private readonly World _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task The_first_run_runs_every_stage_and_shows_where_to_look()
    {
        (await _world.RunAsync()).ShouldBe(ExitCode.Done);
        _world.Runs.ShouldBe([1, 1, 1, 1]);
        _world.Output.Text.ShouldContain("│ mix   │ done  │ never run │");
        _world.Output.Text.ShouldEndWith($"Metrics: {_world.Folder.File("data/runs/r/metrics.json")}\n");
        _world.Error.Text.ShouldStartWith("get: makes data/raw/get.txt (never run)\n");
    }

    [Fact]
    public async Task The_second_run_does_nothing_leaves_every_byte_and_says_so_in_one_line()
    {
        await _world.RunAsync();
        var before = _world.Bytes();
        var said = _world.Output.Text.Length;

        (await _world.RunAsync()).ShouldBe(ExitCode.Done);

        _world.Runs.ShouldBe([1, 1, 1, 1]);
        _world.Bytes().ShouldBe(before, ignoreOrder: true);
        var line = _world.Output.Text[said..];
        line.ShouldStartWith("Nothing to do: get, mix, end, side are up to date (");
        line.ShouldEndWith($" s). Metrics: {_world.Folder.File("data/runs/r/metrics.json")}\n");
        line.TrimEnd('\n').ShouldNotContain('\n');
    }

    [Fact]
    public async Task A_changed_input_reruns_what_depends_on_it()
    {
        await _world.RunAsync();
        _world.Folder.Write("table.csv", "a,c\n");
        await _world.RunAsync();
        _world.Runs.ShouldBe([2, 2, 2, 2]);
    }

    [Fact]
    public async Task An_input_with_the_same_content_but_a_new_time_reruns_nothing()
    {
        await _world.RunAsync();
        File.SetLastWriteTimeUtc(_world.Folder.File("table.csv"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        await _world.RunAsync();
        _world.Runs.ShouldBe([1, 1, 1, 1]);
    }

    [Fact]
    public async Task When_a_stage_gives_the_same_as_before_what_follows_stays_fresh()
    {
        _world.Get.Work = text => $"{text.Length}";
        await _world.RunAsync();
        _world.Folder.Write("table.csv", "x,y\n");
        await _world.RunAsync();
        _world.Runs.ShouldBe([2, 1, 1, 2]);
    }

    [Fact]
    public async Task A_setting_reruns_the_stage_that_reads_it()
    {
        await _world.RunAsync();
        _world.Mix.Parameters["mix:Size"] = "2";
        await _world.RunAsync();
        _world.Runs.ShouldBe([1, 2, 2, 1]);
        _world.Output.Text.ShouldContain("mix:Size 1 → 2");
    }

    [Fact]
    public async Task A_new_version_reruns_the_stage()
    {
        await _world.RunAsync();
        _world.End.Version = "2";
        await _world.RunAsync();
        _world.Runs.ShouldBe([1, 1, 2, 1]);
    }

    [Theory]
    [InlineData("by hand")]
    [InlineData(null)]
    public async Task An_output_that_was_altered_or_is_missing_is_made_again(string? text)
    {
        await _world.RunAsync();
        var before = _world.Bytes();
        if (text is null)
            File.Delete(_world.Folder.File("data/curated/mix.txt"));
        else
            _world.Folder.Write("data/curated/mix.txt", text);

        await _world.RunAsync();

        _world.Runs.ShouldBe([1, 2, 1, 1]);
        _world.Bytes()["data/curated/mix.txt"].ShouldBe(before["data/curated/mix.txt"]);
        _world.Bytes()["data/pipeline.lock"].ShouldBe(before["data/pipeline.lock"]);
    }

    [Fact]
    public async Task The_cache_may_be_deleted_at_any_time()
    {
        await _world.RunAsync();
        File.Delete(_world.Context.Layout.PipelineCache);
        await _world.RunAsync();
        _world.Folder.Write("data/.pipeline-cache.jsonl", "no json\n");
        await _world.RunAsync();
        _world.Runs.ShouldBe([1, 1, 1, 1]);
    }

    [Fact]
    public async Task The_same_input_gives_the_same_lock_file_wherever_it_lies()
    {
        using var other = new World();
        await _world.RunAsync();
        await other.RunAsync();
        other.Lock.ShouldBe(_world.Lock);
    }

    [Fact]
    public async Task A_crash_stops_the_run_and_the_stage_stays_stale()
    {
        await _world.RunAsync();
        _world.Mix.OnRun = () => throw new InvalidDataException("half way");

        (await _world.RunAsync(new RunRequest { Force = ["mix"] })).ShouldBe(ExitCode.Failed);

        _world.Runs.ShouldBe([1, 2, 1, 1]);
        _world.Error.Text.ShouldContain("System.IO.InvalidDataException: half way");
        _world.Mix.OnRun = () => { };
        (await _world.StatusAsync())[1].ShouldBe("mix Stale: did not finish last time");
        (await _world.RunAsync()).ShouldBe(ExitCode.Done);
        _world.Runs.ShouldBe([1, 3, 1, 1]);
    }

    [Fact]
    public async Task Stages_that_finished_before_the_run_was_killed_are_not_run_again()
    {
        _world.End.OnRun = () => throw new InvalidDataException("killed");
        await _world.RunAsync();
        _world.End.OnRun = () => { };
        await _world.RunAsync();
        _world.Runs.ShouldBe([1, 1, 2, 1]);
    }

    [Fact]
    public async Task With_keep_going_only_what_needs_the_failed_stage_is_left_out()
    {
        _world.Get.OnRun = () => throw new UserError("table.csv: no price; add one.");
        (await _world.RunAsync(new RunRequest { KeepGoing = true })).ShouldBe(ExitCode.Usage);
        _world.Runs.ShouldBe([1, 0, 0, 1]);
        _world.Error.Text.ShouldContain("error: table.csv: no price; add one.\n");
        _world.Output.Text.ShouldContain("│ mix   │ not run │ get failed ");
        _world.Output.Text.ShouldContain("│ end   │ not run │ mix could not run ");
    }

    [Fact]
    public async Task Without_it_nothing_runs_after_a_failure()
    {
        _world.Get.Result = ExitCode.Failed;
        (await _world.RunAsync()).ShouldBe(ExitCode.Failed);
        _world.Runs.ShouldBe([1, 0, 0, 0]);
        _world.Output.Text.ShouldContain("│ side  │ not run │ get failed");
    }

    [Fact]
    public async Task After_a_refusal_the_rest_runs_with_what_there_is_and_the_code_is_3()
    {
        _world.Get.Result = ExitCode.Refused;
        (await _world.RunAsync()).ShouldBe(ExitCode.Refused);
        _world.Runs.ShouldBe([1, 1, 1, 1]);

        (await _world.RunAsync()).ShouldBe(ExitCode.Done);
        _world.Runs.ShouldBe([1, 1, 1, 1]);
        (await _world.StatusAsync())[0].ShouldBe("get Fresh: a source refused last time; run --force get asks again");
    }

    [Fact]
    public async Task A_failure_outweighs_a_refusal()
    {
        _world.Get.Result = ExitCode.Refused;
        _world.End.Result = ExitCode.Failed;
        (await _world.RunAsync()).ShouldBe(ExitCode.Failed);
    }

    [Fact]
    public async Task A_run_that_is_stopped_leaves_the_stage_stale()
    {
        using var stop = new CancellationTokenSource();
        _world.Mix.OnRun = stop.Cancel;
        await Should.ThrowAsync<OperationCanceledException>(() => _world.RunUntilAsync(stop.Token));
        _world.Mix.OnRun = () => { };
        (await _world.StatusAsync()).Take(2).ShouldBe(["get Fresh", "mix Stale: never run"]);
    }

    [Fact]
    public async Task A_stage_with_nothing_configured_is_skipped()
    {
        _world.Side.Applies = false;
        await _world.RunAsync();
        _world.Runs.ShouldBe([1, 1, 1, 0]);
        _world.Output.Text.ShouldContain("│ side  │ nothing configured │");
    }

    [Fact]
    public async Task Only_from_and_until_choose_the_stages()
    {
        await _world.RunAsync(new RunRequest { Only = ["side"] });
        _world.Runs.ShouldBe([0, 0, 0, 1]);
        await _world.RunAsync(new RunRequest { Until = "mix" });
        _world.Runs.ShouldBe([1, 1, 0, 1]);
        await _world.RunAsync(new RunRequest { From = "end" });
        _world.Runs.ShouldBe([1, 1, 1, 1]);
    }

    [Fact]
    public async Task Force_runs_all_or_those_that_are_named()
    {
        await _world.RunAsync();
        await _world.RunAsync(new RunRequest { Force = [] });
        _world.Runs.ShouldBe([2, 2, 2, 2]);
        await _world.RunAsync(new RunRequest { Force = ["mix"] });
        _world.Runs.ShouldBe([2, 3, 2, 2]);
    }

    [Fact]
    public async Task A_wrong_setting_of_any_stage_stops_the_run_before_it_begins()
    {
        var broken = _world.End.Definition with { Parameters = _ => throw new UserError("Training:Epochs is 'x'; a whole number was wanted.") };
        var runner = new Pipeline.Running.PipelineRunner(_world.Context, [_world.Get.Definition, broken], []);
        var error = await Should.ThrowAsync<UserError>(() => runner.RunAsync(new RunRequest(), CancellationToken.None));
        error.Message.ShouldBe("Training:Epochs is 'x'; a whole number was wanted.");
        _world.Runs.ShouldBe([0, 0, 0, 0]);
        Directory.Exists(_world.Context.Layout.Root).ShouldBeFalse();
    }

    [Fact]
    public async Task Only_one_run_at_a_time_writes()
    {
        using var writer = WriterLock.Take(_world.Context.Layout);
        var error = await Should.ThrowAsync<UserError>(() => _world.RunAsync());
        error.Message.ShouldContain("is writing here; wait until it is done");
        _world.Runs.ShouldBe([0, 0, 0, 0]);
    }
}
