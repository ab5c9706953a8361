using System.CommandLine;

namespace ShoeData.Tests;

public sealed class CommandHostTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly TestConsole _error = new();

    public void Dispose()
    {
        _folder.Dispose();
        _error.Dispose();
    }

    [Theory]
    [InlineData(ExitCode.Done)]
    [InlineData(ExitCode.Failed)]
    [InlineData(ExitCode.Refused)]
    public async Task What_the_stage_returns_becomes_the_exit_code(ExitCode code)
    {
        (await RunAsync((_, _) => Task.FromResult(code))).ShouldBe((int)code);
        _error.Text.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("--sise 3", "'--sise' is no command or option of work; did you mean --size? Add --help to see what can be given.")]
    [InlineData("wrok", "'wrok' is no command or option of Core.Tests; did you mean work? Add --help to see what can be given.", true)]
    [InlineData("--profil x", "'--profil' is no command or option of work; did you mean --profile? Add --help to see what can be given.")]
    [InlineData("extra", "'extra' is no command or option of work. Add --help to see what can be given.")]
    [InlineData("--size x", "Cannot parse argument 'x' for option '--size' as a whole number. Add --help to see what can be given.")]
    [InlineData("", "Required command was not provided. Add --help to see what can be given.", true)]
    public async Task A_wrong_command_line_is_answered_in_one_line_with_code_2(string arguments, string message, bool bare = false)
    {
        (await RunAsync((_, _) => Task.FromResult(ExitCode.Done), [.. bare ? Array.Empty<string>() : ["work"], .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)]))
            .ShouldBe(2);
        _error.Text.ShouldBe($"error: {message}\n");
    }

    [Fact]
    public async Task Help_is_given_even_beside_a_mistake()
    {
        (await RunAsync((_, _) => Task.FromResult(ExitCode.Failed), ["work", "--help", "--sise"])).ShouldBe(0);
        _error.Text.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_user_error_is_its_message_alone_in_one_piece()
    {
        var path = "/" + new string('x', 300);
        (await RunAsync((_, _) => throw new UserError($"{path}: [not] there"))).ShouldBe(2);
        _error.Text.ShouldBe($"error: {path}: [not] there\n");
    }

    [Fact]
    public async Task A_user_error_may_choose_its_code() =>
        (await RunAsync((_, _) => throw new UserError("busy", exitCode: ExitCode.Failed))).ShouldBe(1);

    [Fact]
    public async Task A_bug_is_shown_with_its_stack_and_code_1()
    {
        (await RunAsync((_, _) => throw new InvalidOperationException("oops"))).ShouldBe(1);
        _error.Text.ShouldStartWith("error: this is a bug in ShoeData, please report it.\nSystem.InvalidOperationException: oops");
        _error.Text.ShouldContain(nameof(CommandHostTests));
    }

    [Fact]
    public async Task A_full_disk_is_no_bug()
    {
        (await RunAsync((_, _) => throw new IOException("No space left on device : '/d/x'", 28))).ShouldBe(1);
        _error.Text.ShouldBe(
            "error: No space left on device : '/d/x' Free some space, or pass --data with a folder on another disk; finished files are kept and the next run goes on.\n");
    }

    [Fact]
    public async Task A_time_limit_inside_is_not_taken_for_the_users_wish_to_stop()
    {
        (await RunAsync((_, _) => throw new TaskCanceledException("HttpClient.Timeout"))).ShouldBe(1);
        _error.Text.ShouldContain("An operation gave up although nobody stopped it.");
    }

    [Fact]
    public async Task Stopping_gives_130_and_says_that_nothing_is_lost()
    {
        var root = new RootCommand("Tool");
        root.SetAction((_, _) => Task.FromException<int>(new OperationCanceledException()));
        (await CommandHost.RunAsync(root, [], _error.Console)).ShouldBe(130);
        _error.Text.ShouldBe("error: stopped; finished files are kept, the same command does the rest.\n");
    }

    [Fact]
    public async Task Settings_and_data_root_reach_the_stage()
    {
        StageContext? seen = null;
        await RunAsync((context, _) =>
        {
            seen = context;
            return Task.FromResult(ExitCode.Done);
        }, ["work", "--data", _folder.Path, "--set", "DataRoot=/from/set"]);
        seen.ShouldNotBeNull().Layout.Root.ShouldBe(_folder.Path);
        seen.Settings.DataRoot.ShouldBe("/from/set");
        seen.Resolve("config").ShouldBe(Path.Combine(seen.RepositoryRoot, "config"));
    }

    [Fact]
    public async Task An_empty_data_root_is_refused()
    {
        (await RunAsync((_, _) => Task.FromResult(ExitCode.Done), ["work", "--data", ""])).ShouldBe(2);
        _error.Text.ShouldBe("error: --data is empty; the path of a folder was wanted.\n");
    }

    [Fact]
    public async Task A_stage_on_its_own_checks_its_settings_and_writes_alone()
    {
        var layout = new DataLayout(_folder.Path);
        var steps = new List<string>();
        var root = new RootCommand("Tool");
        root.SetStageAction(new StageDefinition
        {
            Name = "work",
            Version = "1",
            Purpose = "works",
            Inputs = _ => [],
            Outputs = _ => [],
            Applies = _ => true,
            Parameters = _ =>
            {
                steps.Add(File.Exists(layout.WriterLock) ? "locked too early" : "checked");
                return new Dictionary<string, string>();
            },
            Run = (_, _) =>
            {
                Should.Throw<UserError>(() => WriterLock.Take(layout));
                steps.Add("ran");
                return Task.FromResult(ExitCode.Done);
            },
        });
        (await CommandHost.RunAsync(root, ["--data", _folder.Path], _error.Console)).ShouldBe(0);
        steps.ShouldBe(["checked", "ran"]);
        WriterLock.Take(layout).Dispose();
    }

    private Task<int> RunAsync(Func<StageContext, CancellationToken, Task<ExitCode>> stage, string[]? arguments = null)
    {
        var work = new Command("work", "Works") { new Option<int>("--size") };
        work.SetStageAction((_, context, token) => stage(context, token));
        return CommandHost.RunAsync(new RootCommand("Tool") { work }, arguments ?? ["work", "--data", _folder.Path], _error.Console);
    }
}
