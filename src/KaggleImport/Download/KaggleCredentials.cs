using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace ShoeData.KaggleImport;

/// <summary>The user's Kaggle token.</summary>
/// <param name="Warning">What the user should mend although it works; null when nothing is.</param>
internal sealed record KaggleCredentials(AuthenticationHeaderValue Header, string? Warning = null)
{
    private const string NewTokenPrefix = "KGAT_";

    /// <summary>From the environment, else from the files where Kaggle's own programs look.</summary>
    /// <param name="variable">The value of an environment variable.</param>
    /// <param name="home">The user's home folder.</param>
    /// <exception cref="UserError">There is no token, or its file is no token.</exception>
    public static KaggleCredentials Find(Func<string, string?> variable, string home)
    {
        if (variable("KAGGLE_API_TOKEN") is { Length: > 0 } token)
            return new KaggleCredentials(new AuthenticationHeaderValue("Bearer", token));
        if (variable("KAGGLE_USERNAME") is { Length: > 0 } user && variable("KAGGLE_KEY") is { Length: > 0 } key)
            return new KaggleCredentials(HeaderOf(user, key));
        var folder = variable("KAGGLE_CONFIG_DIR") is { Length: > 0 } configured ? configured : Path.Combine(home, ".kaggle");
        var file = Path.Combine(folder, "kaggle.json");
        if (File.Exists(file))
            return new KaggleCredentials(Read(file), Exposure(file));
        var access = Path.Combine(folder, "access_token");
        return File.Exists(access)
            ? new KaggleCredentials(new AuthenticationHeaderValue("Bearer", File.ReadAllText(access).Trim()), Exposure(access))
            : throw new UserError(
                $"there is no Kaggle token: create one at https://www.kaggle.com/settings (API, Create New Token), then\nset KAGGLE_USERNAME and KAGGLE_KEY, or save the kaggle.json it gives you as {file} and run chmod 600 on it.");
    }

    private static AuthenticationHeaderValue Read(string file)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file));
            var (user, key) = (Member(document.RootElement, "username"), Member(document.RootElement, "key"));
            if (user is not null && key is not null)
                return HeaderOf(user, key);
        }
        catch (JsonException)
        {
            // Said below: it holds a secret, so nothing of it is shown.
        }

        throw new UserError($"{file}: this is no Kaggle token; {{\"username\": ..., \"key\": ...}} was wanted. Create a new one at https://www.kaggle.com/settings.");
    }

    private static AuthenticationHeaderValue HeaderOf(string user, string key) => key.StartsWith(NewTokenPrefix, StringComparison.Ordinal)
        ? new AuthenticationHeaderValue("Bearer", key)
        : new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{key}")));

    private static string? Member(JsonElement root, string name) =>
        root.ValueKind is JsonValueKind.Object && root.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    private static string? Exposure(string file) =>
        !OperatingSystem.IsWindows() && (File.GetUnixFileMode(file) & (UnixFileMode.GroupRead | UnixFileMode.OtherRead)) != 0
            ? $"{file} can be read by other users of this machine; run chmod 600 {file}"
            : null;
}
