namespace ShoeData.Storefront;

/// <summary>Style and script of the pages, embedded in the program.</summary>
internal static class Asset
{
    public static string Css { get; } = Read("wall.css");

    public static string Script { get; } = Read("wall.js");

    private static string Read(string name)
    {
        using var stream = typeof(Asset).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded in {typeof(Asset).Assembly.GetName().Name}; see the project file.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
