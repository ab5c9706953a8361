using Spectre.Console;

namespace ShoeData;

/// <summary>Results go to standard output, everything else to standard error; <c>NO_COLOR</c> is honoured by both.</summary>
public static class Consoles
{
    private const int WidthWithoutTerminal = 160;

    public static IAnsiConsole Output { get; } = Create(Console.Out, Console.IsOutputRedirected);

    public static IAnsiConsole Error { get; } = Create(Console.Error, Console.IsErrorRedirected);

    private static IAnsiConsole Create(TextWriter writer, bool redirected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        if (redirected)
            console.Profile.Width = WidthWithoutTerminal;
        return console;
    }
}
