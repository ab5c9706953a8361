namespace ShoeData.Training;

/// <summary>Where published weights are kept, for all checkouts and data roots of a user.</summary>
internal static class WeightsFolder
{
    /// <summary><c>SHOEDATA_WEIGHTS</c>, else <c>shoedata/weights</c> in the user's cache folder (<c>XDG_CACHE_HOME</c>, else <c>~/.cache</c>).</summary>
    /// <param name="variable">The value of an environment variable.</param>
    /// <param name="home">The user's home folder.</param>
    public static string Find(Func<string, string?> variable, string home)
    {
        if (variable(SettingsEnvironment.Weights) is { Length: > 0 } chosen)
            return Path.GetFullPath(chosen);
        // The specification lets relative paths be ignored: https://specifications.freedesktop.org/basedir-spec.
        var cache = variable("XDG_CACHE_HOME") is { } set && Path.IsPathFullyQualified(set) ? set : Path.Combine(home.Length > 0 ? home : Path.GetTempPath(), ".cache");
        return Path.Combine(cache, "shoedata", "weights");
    }

    public static string Current() => Find(Environment.GetEnvironmentVariable, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile));
}
