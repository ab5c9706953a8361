using Spectre.Console;

namespace ShoeData;

/// <summary>The progress bar for long work, on standard error; silent where that is no terminal.</summary>
public static class ProgressDisplay
{
    /// <summary>Runs <paramref name="work"/> under a bar with count, rate and time left.</summary>
    /// <param name="total">How many ticks complete the work.</param>
    public static Task<T> TrackAsync<T>(this IAnsiConsole console, string title, long total, Func<ProgressTicker, Task<T>> work) =>
        Bars(console).StartAsync(context => work(Ticker(context, title, total)));

    /// <summary>Runs <paramref name="work"/> under several bars at once, whose totals come to be known on the way.</summary>
    public static Task<T> TrackAsync<T>(this IAnsiConsole console, IReadOnlyList<string> titles, Func<IReadOnlyList<ProgressTicker>, Task<T>> work) =>
        Bars(console).StartAsync(context => work([.. titles.Select(title => Ticker(context, title, total: 1))]));

    /// <inheritdoc cref="TrackAsync{T}(IAnsiConsole, string, long, Func{ProgressTicker, Task{T}})"/>
    public static Task TrackAsync(this IAnsiConsole console, string title, long total, Func<ProgressTicker, Task> work) =>
        console.TrackAsync(title, total, async ticker =>
        {
            await work(ticker);
            return true;
        });

    private static Progress Bars(IAnsiConsole console) => Visible(console).Progress()
        .AutoClear(true)
        .Columns(
            new TaskDescriptionColumn { Alignment = Justify.Left },
            new ProgressBarColumn(),
            new PercentageColumn(),
            new CountColumn(),
            new RemainingTimeColumn());

    private static ProgressTicker Ticker(ProgressContext context, string title, long total) =>
        new(context.AddTask(title.EscapeMarkup(), maxValue: Math.Max(1, total)));

    // Where nothing can be drawn over, Spectre.Console prints a line now and then instead, which ends up in logs.
    private static IAnsiConsole Visible(IAnsiConsole console) => console.Profile.Capabilities is { Interactive: true, Ansi: true }
        ? console
        : AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(TextWriter.Null) });
}
