using Spectre.Console;

namespace ShoeData;

/// <summary>Shows an exception to a person, as the design has it: a sentence for what can be mended, a stack trace for a bug.</summary>
public static class Failure
{
    /// <summary>What a cancellation is that nobody asked for: a time limit inside ran out and was not turned into a result.</summary>
    public static Exception GaveUp(OperationCanceledException exception) =>
        new TimeoutException("An operation gave up although nobody stopped it.", exception);

    /// <summary>Writes the message and returns the exit code it stands for.</summary>
    public static ExitCode Report(Exception exception, IAnsiConsole console)
    {
        var (message, code) = exception switch
        {
            OperationCanceledException => ("stopped; finished files are kept, the same command does the rest.", ExitCode.Cancelled),
            UserError error => (error.Message, error.ExitCode),
            _ => (ErrorText.Of(exception) ?? $"this is a bug in ShoeData, please report it.\n{exception}", ExitCode.Failed),
        };
        console.Markup("[red]error:[/] ");
        // Past the console's line breaking: a path in a message must stay in one piece to be copied.
        console.Profile.Out.Writer.WriteLine(message);
        return code;
    }
}
