using System.Text.Json;

namespace ShoeData.Scrapers.Robots;

/// <summary>The robots.txt files of a source's hosts, so that not every run asks for them again.</summary>
internal sealed class RobotsCache(string folder)
{
    /// <summary>Null when there is none, or none that can be read.</summary>
    public async Task<RobotsCopy?> ReadAsync(Uri robots, CancellationToken token)
    {
        try
        {
            if (!File.Exists(PathOf(robots)))
                return null;
            var copy = JsonSerializer.Deserialize(await File.ReadAllTextAsync(PathOf(robots), token), RobotsJson.Default.RobotsCopy);
            return copy?.Address == robots.AbsoluteUri ? copy : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public Task WriteAsync(Uri robots, RobotsCopy copy, CancellationToken token) =>
        AtomicFile.WriteJsonAsync(PathOf(robots), copy, RobotsJson.Default.RobotsCopy, token);

    private string PathOf(Uri robots) => Path.Combine(folder, $"{ContentHash.Of(robots.AbsoluteUri)[..16]}.json");
}
