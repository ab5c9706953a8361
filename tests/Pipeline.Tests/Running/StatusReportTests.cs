using ShoeData.Pipeline.Planning;

namespace ShoeData.Pipeline.Tests.Running;

public sealed class StatusReportTests : IDisposable
{
    private readonly World _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task Status_says_of_each_stage_why_it_would_run_and_changes_nothing()
    {
        await _world.RunAsync();
        _world.Folder.Write("table.csv", "new\n");
        var before = _world.Bytes();

        (await _world.StatusAsync()).ShouldBe([
            "get Stale: input table.csv changed",
            "mix Waits: runs if get gives something else than last time",
            "end Waits: runs if mix gives something else than last time",
            "side Stale: input table.csv changed"]);

        _world.Runs.ShouldBe([1, 1, 1, 1]);
        _world.Bytes().ShouldBe(before, ignoreOrder: true);
    }

    [Fact]
    public async Task Before_the_first_run_even_the_data_root_is_not_made()
    {
        (await _world.StatusAsync()).ShouldAllBe(line => line.EndsWith("Stale: never run"));
        Directory.Exists(_world.Context.Layout.Root).ShouldBeFalse();
    }

    [Fact]
    public async Task A_dry_run_heeds_the_selection()
    {
        await _world.RunAsync();
        (await _world.StatusAsync(new RunRequest { Until = "mix", Force = ["mix"] })).ShouldBe(["get Fresh", "mix Stale: forced", "end NotSelected", "side NotSelected"]);
    }
}
