using System.Globalization;
using System.Text;

namespace ShoeData.Scrapers.Robots;

/// <summary>The spelling in which paths and crawlers' names are compared.</summary>
internal static class RobotsText
{
    /// <summary>The name at the beginning of a user-agent line: letters, <c>_</c> and <c>-</c>.</summary>
    public static string ProductOf(string value) =>
        new([.. value.TakeWhile(letter => char.IsAsciiLetter(letter) || letter is '_' or '-')]);

    /// <summary>A number of seconds; null when it is none, or not above zero.</summary>
    public static TimeSpan? Seconds(string value) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds > 0
            ? TimeSpan.FromSeconds(Math.Min(seconds, int.MaxValue))
            : null;

    /// <summary>Escapes written in upper case, those of unreserved characters undone, other characters beyond ASCII escaped.</summary>
    public static string Normalise(string path)
    {
        var normal = new StringBuilder(path.Length);
        var bytes = Encoding.UTF8.GetBytes(path);
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] == '%' && at + 2 < bytes.Length && IsHex(bytes[at + 1]) && IsHex(bytes[at + 2]))
            {
                Append(normal, Convert.ToByte(Encoding.ASCII.GetString(bytes, at + 1, 2), 16), escaped: true);
                at += 2;
            }
            else
            {
                Append(normal, bytes[at], escaped: bytes[at] >= 0x80);
            }
        }

        return normal.ToString();
    }

    private static bool IsHex(byte value) => char.IsAsciiHexDigit((char)value);

    private static void Append(StringBuilder normal, byte value, bool escaped)
    {
        var unreserved = char.IsAsciiLetterOrDigit((char)value) || (char)value is '-' or '.' or '_' or '~';
        _ = escaped && !unreserved
            ? normal.Append(CultureInfo.InvariantCulture, $"%{value:X2}")
            : normal.Append((char)value);
    }
}
