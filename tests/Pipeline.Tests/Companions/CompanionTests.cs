using System.Diagnostics;
using ShoeData.Pipeline.Companions;
using ShoeData.Pipeline.Planning;
using ShoeData.Pipeline.Running;

namespace ShoeData.Pipeline.Tests.Companions;

public sealed class CompanionTests : IDisposable
{
    private readonly World _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task It_is_up_while_its_stage_runs_and_gone_with_its_children_afterwards()
    {
        using var server = new LoopbackServer(() => File.Exists(_world.Folder.File("pids")));
        Accompany("sleep 600 & echo $$ $! > pids.tmp; mv pids.tmp pids; wait", server.Address);
        var seen = new List<string>();
        _world.Get.OnRun = () => seen.Add(File.Exists(_world.Folder.File("pids")) ? "up" : "down");
        _world.Mix.OnRun = () => seen.AddRange(Pids().Select(pid => IsAlive(pid) ? "alive" : "dead"));

        (await _world.RunAsync()).ShouldBe(ExitCode.Done, _world.Error.Text);

        seen.ShouldBe(["down", "alive", "alive"]);
        Pids().ShouldAllBe(pid => !IsAlive(pid));
        _world.Error.Text.ShouldContain("starting the shop: /bin/sh -c sleep 600");
    }

    [Fact]
    public async Task What_is_up_already_is_used_as_it_is()
    {
        using var server = new LoopbackServer();
        Accompany("touch started; sleep 600", server.Address);
        (await _world.RunAsync()).ShouldBe(ExitCode.Done);
        File.Exists(_world.Folder.File("started")).ShouldBeFalse();
        _world.Error.Text.ShouldContain($"the shop is up already at {server.Address}");
    }

    [Fact]
    public async Task It_is_not_started_for_a_stage_that_is_fresh()
    {
        await _world.RunAsync();
        Accompany("touch started; exit 1", LoopbackServer.Nobody());
        (await _world.RunAsync()).ShouldBe(ExitCode.Done);
        File.Exists(_world.Folder.File("started")).ShouldBeFalse();
    }

    [Fact]
    public async Task One_that_ends_too_early_fails_the_stage_with_its_last_words()
    {
        var address = LoopbackServer.Nobody();
        Accompany("echo no port; echo really none >&2; exit 7", address);
        (await _world.RunAsync()).ShouldBe(ExitCode.Failed);
        _world.Mix.Runs.ShouldBe(0);
        _world.Error.Text.ShouldContain($"error: the shop (/bin/sh -c echo no port; echo really none >&2; exit 7) ended with code 7 before {address} answered. Its last lines:\n");
        _world.Error.Text.ShouldContain("  no port\n");
        _world.Error.Text.ShouldContain("  really none\n");
    }

    [Fact]
    public async Task One_that_never_answers_is_ended_after_its_time()
    {
        var address = LoopbackServer.Nobody();
        Accompany("echo $$ > pids; exec sleep 600", address);
        var runner = new PipelineRunner(_world.Context with { Clock = new FastClock() }, _world.Stages, _world.Companions);
        (await runner.RunAsync(new RunRequest(), CancellationToken.None)).ShouldBe(ExitCode.Failed);
        _world.Error.Text.ShouldContain($"error: the shop (/bin/sh -c echo $$ > pids; exec sleep 600) did not answer at {address} within 120 seconds. It printed nothing.\n");
        Process.GetProcessesByName("sleep").ShouldNotContain(process => File.Exists(_world.Folder.File("pids")) && process.Id == Pids()[0]);
    }

    [Fact]
    public async Task A_program_that_does_not_exist_is_named()
    {
        _world.Companions.Add(new Companion { Name = "the shop", Stage = "mix", Command = ["no-such-program"], Ready = LoopbackServer.Nobody() });
        (await _world.RunAsync()).ShouldBe(ExitCode.Usage);
        _world.Error.Text.ShouldContain("error: the shop could not be started: ");
        _world.Error.Text.ShouldContain("no-such-program");
    }

    [Fact]
    public async Task One_for_an_unknown_stage_is_refused_before_the_start()
    {
        _world.Companions.Add(new Companion { Name = "the shop", Stage = "bake", Command = ["true"], Ready = "http://127.0.0.1:1" });
        (await Should.ThrowAsync<UserError>(() => _world.RunAsync())).Message
            .ShouldBe("Pipeline:Companions: 'the shop' is to accompany 'bake', which is no stage. The stages are get, mix, end, side.");
    }

    [Theory]
    [InlineData("""[{"Name":"s","Stage":"mix","Command":[],"Ready":"http://127.0.0.1:1/health"}]""", "Pipeline:Companions:0:Command (--set) is '';", "a program and its arguments were wanted.")]
    [InlineData("""[{"Name":"s","Stage":"mix","Command":["x"],"Ready":"127.0.0.1:1"}]""", "Pipeline:Companions:0:Ready (--set) is '127.0.0.1:1';", "an address such as http://127.0.0.1:5480/health was wanted.")]
    [InlineData("""[{"Name":"s","Stage":"mix","Command":["x"],"Ready":"http://h/","TimeoutSeconds":0}]""", "Pipeline:Companions:0:TimeoutSeconds (--set) is '0';", "between 1 and 3600 seconds were wanted.")]
    public void Wrong_settings_are_named(string companions, string what, string wanted)
    {
        var settings = Settings.Load(_world.Folder.Path, null, [$"Pipeline:Companions={companions}"], new Dictionary<string, string>());
        var message = Should.Throw<UserError>(settings.Bind<PipelineOptions>).Message;
        message.ShouldStartWith(what[..^4]);
        message.ShouldEndWith(wanted);
    }

    private void Accompany(string script, string ready) =>
        _world.Companions.Add(new Companion { Name = "the shop", Stage = "mix", Command = ["/bin/sh", "-c", script], Ready = ready });

    private int[] Pids() => [.. File.ReadAllText(_world.Folder.File("pids")).Split(' ').Select(pid => int.Parse(pid, System.Globalization.CultureInfo.InvariantCulture))];

    private static bool IsAlive(int pid) => File.Exists($"/proc/{pid}/stat") && !File.ReadAllText($"/proc/{pid}/stat").Contains(") Z ", StringComparison.Ordinal);
}
