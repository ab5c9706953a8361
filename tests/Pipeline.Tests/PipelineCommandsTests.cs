namespace ShoeData.Pipeline.Tests;

/// <summary>The command line as a whole, down to the exit code.</summary>
public sealed class PipelineCommandsTests : IDisposable
{
    private readonly World _world = new();

    public void Dispose() => _world.Dispose();

    [Theory]
    [InlineData(0, "--help")]
    [InlineData(0, "")]
    [InlineData(0, "run --help")]
    [InlineData(2, "rum")]
    [InlineData(2, "run --onyl side")]
    [InlineData(2, "run --only nothing")]
    [InlineData(2, "run --from end --until get")]
    [InlineData(2, "run --dry-run --only side --from side")]
    [InlineData(2, "run --set Pipeline:Companion=[]")]
    [InlineData(2, "status --profile no-such-profile")]
    public async Task A_command_that_starts_nothing(int code, string line)
    {
        (await InvokeAsync(line)).ShouldBe(code);
        _world.Runs.ShouldBe([0, 0, 0, 0]);
        Directory.Exists(_world.Context.Layout.Root).ShouldBeFalse();
    }

    [Fact]
    public async Task Stages_are_named_with_commas_or_spaces()
    {
        (await InvokeAsync("run --only get,mix side")).ShouldBe(0);
        _world.Runs.ShouldBe([1, 1, 0, 1]);
        (await InvokeAsync("run --force side get --until side")).ShouldBe(0);
        _world.Runs.ShouldBe([2, 1, 1, 2]);
        (await InvokeAsync("run --force --only mix")).ShouldBe(0);
        _world.Runs.ShouldBe([2, 2, 1, 2]);
    }

    [Fact]
    public async Task A_dry_run_and_a_status_change_nothing()
    {
        await InvokeAsync("run --only get");
        var before = _world.Bytes();
        (await InvokeAsync("run --dry-run --force")).ShouldBe(0);
        (await InvokeAsync("status")).ShouldBe(0);
        _world.Runs.ShouldBe([1, 0, 0, 0]);
        _world.Bytes().ShouldBe(before, ignoreOrder: true);
    }

    [Fact]
    public async Task The_codes_tell_what_happened()
    {
        _world.Get.Result = ExitCode.Refused;
        (await InvokeAsync("run")).ShouldBe(3);
        _world.Get.Result = ExitCode.Failed;
        (await InvokeAsync("run --force get")).ShouldBe(1);
        _world.Get.OnRun = () => throw new UserError("no table");
        (await InvokeAsync("run --force get")).ShouldBe(2);
    }

    // The stages read table.csv of the checkout, which here is the world's folder.
    private Task<int> InvokeAsync(string line) => CommandHost.RunAsync(
        PipelineCommands.Create([.. _world.Stages.Select(stage => stage with { Inputs = _ => stage.Inputs(_world.Context), Run = (_, token) => stage.Run(_world.Context, token) })]),
        [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries), .. line.Contains("help") || line.Length == 0 ? Array.Empty<string>() : ["--data", _world.Context.Layout.Root]]);
}
