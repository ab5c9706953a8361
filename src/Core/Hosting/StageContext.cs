using Spectre.Console;

namespace ShoeData;

/// <summary>What a stage is handed: where its data lies, its settings, where it may speak, and the clock.</summary>
public sealed record StageContext
{
    public required Settings Settings { get; init; }

    public required DataLayout Layout { get; init; }

    /// <summary>Standard output: results.</summary>
    public required IAnsiConsole Output { get; init; }

    /// <summary>Standard error: progress and notices.</summary>
    public required IAnsiConsole Error { get; init; }

    public required TimeProvider Clock { get; init; }

    /// <summary>The checkout; paths in the configuration are relative to it.</summary>
    public string RepositoryRoot => Settings.RepositoryRoot;

    public static StageContext Create(Settings settings, string? dataRoot) => new()
    {
        Settings = settings,
        Layout = new DataLayout(dataRoot switch
        {
            null => settings.DataRoot,
            "" => throw new UserError("--data is empty; the path of a folder was wanted."),
            _ => Path.GetFullPath(dataRoot),
        }),
        Output = Consoles.Output,
        Error = Consoles.Error,
        Clock = SourceDateClock.FromEnvironment(),
    };

    /// <summary>The absolute form of a path from the configuration.</summary>
    public string Resolve(string path) => Path.GetFullPath(path, RepositoryRoot);
}
