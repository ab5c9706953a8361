using System.Collections;

namespace ShoeData;

/// <summary>The <c>SHOEDATA_</c> variables. <c>SHOEDATA_Curation__Size=128</c> sets <c>Curation:Size</c>.</summary>
public static class SettingsEnvironment
{
    public const string Prefix = "SHOEDATA_";

    /// <summary>A browser to drive instead of the one that would be found.</summary>
    public const string Chromium = Prefix + "CHROMIUM";

    /// <summary>A folder with another build of libtorch, e.g. the one inside an installed PyTorch.</summary>
    public const string LibTorch = Prefix + "LIBTORCH";

    /// <summary>The folder in which published weights are kept.</summary>
    public const string Weights = Prefix + "WEIGHTS";

    // These name things of the machine and are no settings.
    private static readonly string[] Reserved = [Chromium, LibTorch, Weights];

    public static IReadOnlyDictionary<string, string> Read() => Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
        .Select(entry => KeyValuePair.Create((string)entry.Key, (string?)entry.Value ?? ""))
        .Where(pair => pair.Key.StartsWith(Prefix, StringComparison.Ordinal) && !Reserved.Contains(pair.Key))
        .ToDictionary();
}
