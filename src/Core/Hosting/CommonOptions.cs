using System.CommandLine;

namespace ShoeData;

/// <summary>The options every program has.</summary>
public static class CommonOptions
{
    public static Option<string?> Data { get; } = new("--data")
    {
        Description = "Folder all data is read from and written to [default: the DataRoot of the configuration, data/ of the checkout]",
        HelpName = "DIR",
        Recursive = true,
    };

    public static Option<string?> Profile { get; } = new("--profile")
    {
        Description = "Settings on top of config/shoedata.json: names from config/profiles/, recipes such as training/best, or paths of JSON files; several with commas, later ones win",
        HelpName = "NAME|FILE,...",
        Recursive = true,
    };

    public static Option<string[]> Set { get; } = new("--set")
    {
        Description = "One setting on top of everything else, e.g. --set Curation:Size=128; may be repeated",
        HelpName = "KEY=VALUE",
        Recursive = true,
    };
}
