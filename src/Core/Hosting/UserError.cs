namespace ShoeData;

/// <summary>Something the person at the keyboard can mend: shown as its message alone, without a stack trace.</summary>
/// <param name="message">What happened, where, and what to do.</param>
public sealed class UserError(string message, Exception? cause = null, ExitCode exitCode = ExitCode.Usage) : Exception(message, cause)
{
    public ExitCode ExitCode { get; } = exitCode;
}
