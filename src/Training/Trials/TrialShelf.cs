using System.Text.Json;

namespace ShoeData.Training;

/// <summary>Outcomes of trials, each under its key: a trial that was done once is never done again.</summary>
/// <param name="folder">Where they lie.</param>
internal sealed class TrialShelf(string folder)
{
    /// <summary>Where a trial that is under way keeps its files.</summary>
    public RunLayout Workplace(string key) => new(Path.Combine(folder, key));

    /// <summary>Null when there is none.</summary>
    /// <exception cref="UserError">The file is no outcome.</exception>
    public async Task<TrialResult?> FindAsync(string key, CancellationToken token)
    {
        var file = FileOf(key);
        if (!File.Exists(file))
            return null;
        try
        {
            await using var stream = File.OpenRead(file);
            return await JsonSerializer.DeserializeAsync(stream, TrialJson.Default.TrialResult, token) is { } result && result.Key == key
                ? result
                : throw new UserError($"{file}: it is the outcome of another trial; delete it, and the trial will be run again.");
        }
        catch (JsonException exception)
        {
            throw new UserError($"{file}: {exception.Message} Delete it, and the trial will be run again.", exception);
        }
    }

    public Task AddAsync(TrialResult result, CancellationToken token) =>
        AtomicFile.WriteJsonAsync(FileOf(result.Key), result, TrialJson.Default.TrialResult, token);

    /// <summary>Removes what a finished trial needed on the way.</summary>
    public void Clear(string key)
    {
        if (Directory.Exists(Workplace(key).Folder))
            Directory.Delete(Workplace(key).Folder, recursive: true);
    }

    private string FileOf(string key) => Path.Combine(folder, key + ".json");
}
