using Spectre.Console;

namespace ShoeData.Tests.Hosting;

public sealed class ProgressDisplayTests
{
    [Fact]
    public async Task Where_nothing_can_be_drawn_over_nothing_is_printed()
    {
        using var log = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(log) });

        var done = await console.TrackAsync("import", 100, ticker =>
        {
            for (var step = 0; step < 100; step++)
                ticker.Advance();
            return Task.FromResult("done");
        });

        done.ShouldBe("done");
        log.ToString().ShouldBe("");
    }

    [Fact]
    public async Task A_failure_under_the_bar_comes_through()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(TextWriter.Null) });

        var failure = await Should.ThrowAsync<UserError>(() => console.TrackAsync("import", 1, Task (_) => throw new UserError("no")));
        failure.Message.ShouldBe("no");
    }
}
