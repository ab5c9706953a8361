using System.Text.Json.Nodes;

namespace ShoeData;

/// <summary>
/// The effective configuration. Later wins: defaults in the code, <c>config/shoedata.json</c>, profile,
/// <c>SHOEDATA_...</c> environment, command line. Objects are merged key by key; a list replaces the list before it.
/// </summary>
public sealed class Settings
{
    /// <summary>The closed list of sections; <c>DataRoot</c> stands beside them.</summary>
    public static IReadOnlyList<string> Sections { get; } =
        ["Scrapers", "KaggleImport", "Fetching", "Curation", "Training", "Predictor", "Pipeline"];

    private const string DataRootKey = "DataRoot";
    private readonly JsonObject _merged;
    private readonly Func<string, string> _originOf;

    private Settings(string repositoryRoot, SettingsLayers layers)
    {
        RepositoryRoot = repositoryRoot;
        _merged = layers.Merged;
        _originOf = layers.OriginOf;
    }

    public string RepositoryRoot { get; }

    /// <summary>Absolute; relative values are relative to the checkout.</summary>
    public string DataRoot => Path.GetFullPath(_merged[DataRootKey]?.ToString() ?? "data", RepositoryRoot);

    /// <param name="profile">
    /// Names from <c>config/profiles/</c>, recipes such as <c>training/best</c> from <c>config/training/</c>, or paths of files; several are separated by commas,
    /// and later ones win; null for none.
    /// </param>
    /// <param name="assignments"><c>Key:Sub=value</c>, as given on the command line.</param>
    /// <param name="environment">Variables beginning with <c>SHOEDATA_</c>; the process's own when null.</param>
    /// <exception cref="UserError">A file is missing or no JSON, a section is unknown, or an assignment has no <c>=</c>.</exception>
    public static Settings Load(
        string repositoryRoot,
        string? profile = null,
        IReadOnlyList<string>? assignments = null,
        IReadOnlyDictionary<string, string>? environment = null)
    {
        var layers = new SettingsLayers(repositoryRoot);
        layers.AddFile(Path.Combine(repositoryRoot, "config", "shoedata.json"), required: false);
        foreach (var path in ProfilePaths(repositoryRoot, profile))
            layers.AddFile(path, required: true);
        layers.AddEnvironment(environment ?? SettingsEnvironment.Read());
        layers.AddAssignments(assignments ?? []);
        CheckSections(layers);
        return new Settings(repositoryRoot, layers);
    }

    /// <summary>Binds and validates one section.</summary>
    /// <exception cref="UserError">Unknown keys and bad values, all of them, each with key, value, origin and what was expected.</exception>
    public T Bind<T>()
        where T : class, IStageOptions, new() =>
        OptionsBinder.Bind<T>(_merged[T.Section] as JsonObject ?? [], T.Section, _originOf);

    private static IEnumerable<string> ProfilePaths(string repositoryRoot, string? profile) =>
        profile is null ? [] : profile.Split(',').Select(one => ProfilePath(repositoryRoot, one.Trim()));

    private static string ProfilePath(string repositoryRoot, string profile)
    {
        var known = KnownProfiles(repositoryRoot);
        if (known.TryGetValue(profile, out var named))
            return named;
        var path = File.Exists(profile) ? Path.GetFullPath(profile) : Path.GetFullPath(profile, repositoryRoot);
        if (File.Exists(path))
            return path;
        var names = known.Count > 0 ? string.Join(", ", known.Keys) : "there are none";
        throw new UserError($"--profile {profile}: neither a profile ({names}) nor a file; name one of these, or give the path of a JSON file.");
    }

    // Recipes keep their folder as part of their name: they are meant to lie on top of a profile that says where the data is.
    private static SortedDictionary<string, string> KnownProfiles(string repositoryRoot)
    {
        var known = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (folder, prefix) in ((string, string)[])[("profiles", ""), ("training", "training/")])
        {
            var directory = new DirectoryInfo(Path.Combine(repositoryRoot, "config", folder));
            foreach (var file in directory.Exists ? directory.EnumerateFiles("*.json") : [])
                known[prefix + Path.GetFileNameWithoutExtension(file.Name)] = file.FullName;
        }

        return known;
    }

    private static void CheckSections(SettingsLayers layers)
    {
        foreach (var (name, node) in layers.Merged)
        {
            var isRoot = name.Equals(DataRootKey, StringComparison.OrdinalIgnoreCase);
            var fits = isRoot ? node is JsonValue : node is JsonObject;
            var problem = !isRoot && !Sections.Contains(name, StringComparer.OrdinalIgnoreCase)
                ? $": no such section{NearestName.Suggest(name, Sections)} There are {string.Join(", ", Sections)} and {DataRootKey}."
                : fits ? null : $" is '{node?.ToJsonString() ?? "null"}'; {(isRoot ? "the path of a folder" : "an object, { ... },")} was wanted.";
            if (problem is not null)
                throw new UserError($"{name} ({layers.OriginOf(name)}){problem}");
        }
    }
}
