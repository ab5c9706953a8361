using System.Text;
using System.Text.Json;

namespace ShoeData.Fetching;

/// <summary>A journal's line: sixteen hex digits that begin the SHA-256 of what follows, a space, and the entry in JSON.</summary>
internal static class JournalLine
{
    private const int Digits = 16;

    public static byte[] Write(JournalEntry entry)
    {
        var json = JsonSerializer.Serialize(entry, JournalJson.Default.JournalEntry);
        return Encoding.UTF8.GetBytes($"{ContentHash.Of(json)[..Digits]} {json}\n");
    }

    /// <param name="line">Without its end.</param>
    /// <returns>Null when the line was torn, or changed since it was written.</returns>
    public static JournalEntry? Read(ReadOnlySpan<byte> line)
    {
        if (line.Length <= Digits || line[Digits] != ' ')
            return null;
        var json = line[(Digits + 1)..];
        return Encoding.UTF8.GetString(line[..Digits]) == ContentHash.Of(json)[..Digits] ? Parse(json) : null;
    }

    private static JournalEntry? Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, JournalJson.Default.JournalEntry);
        }
        catch (JsonException)
        {
            // Whole, but written by another version.
            return null;
        }
    }
}
