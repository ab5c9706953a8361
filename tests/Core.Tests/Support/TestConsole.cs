using Spectre.Console;

namespace ShoeData.Tests;

/// <summary>A console without colours whose text can be read.</summary>
public sealed class TestConsole : IDisposable
{
    private readonly StringWriter _text = new();

    public TestConsole()
    {
        Console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(_text) });
        Console.Profile.Width = 120;
    }

    public IAnsiConsole Console { get; }

    public string Text => _text.ToString();

    public void Dispose() => _text.Dispose();
}
