using System.Globalization;
using System.Text;

namespace ShoeData.Storefront;

/// <summary>All the trouble the shop can make: the parser's table and the help's.</summary>
internal static class TroubleTable
{
    public const string Word = "WORD";
    public const string Address = "ADDRESS";
    public const string Path = "PATH";

    public static IReadOnlyList<TroubleRow> Rows { get; } =
    [
        new(TroubleKind.Busy, "busy", "SECONDS", "30", "429 with Retry-After in seconds"),
        new(TroubleKind.BusyUntil, "busy-until", "SECONDS", "30", "429 with Retry-After as a date so far ahead"),
        new(TroubleKind.Forbid, "forbid", null, null, "403"),
        new(TroubleKind.Challenge, "challenge", "STATUS", "403", "a page that asks whether a human is there, with this status"),
        new(TroubleKind.Error, "error", "STATUS", "500", "an error page with this status"),
        new(TroubleKind.Tiny, "tiny", null, null, "200 with a body of two bytes"),
        new(TroubleKind.Loop, "loop", null, null, "a redirect to the same address, for ever"),
        new(TroubleKind.Redirect, "redirect", Address, "http://10.0.0.1/", "a redirect to this address"),
        new(TroubleKind.Bomb, "bomb", "MIB", "1024", "a small gzip body that unpacks to so many MiB"),
        new(TroubleKind.Slow, "slow", "MILLISECONDS", "100", "waits so long before every 1024 bytes"),
        new(TroubleKind.Stall, "stall", null, null, "half the body, and then nothing until the visitor leaves"),
        new(TroubleKind.Truncate, "truncate", null, null, "announces the whole body, sends half and hangs up"),
        new(TroubleKind.WrongType, "wrong-type", Word, "application/octet-stream", "calls its content by this type"),
        new(TroubleKind.NoValidators, "no-validators", null, null, "neither ETag nor Last-Modified, so never 304"),
        new(TroubleKind.Rename, "rename", Word, "price", "every member, class or variable of this name gets another, as after a redesign"),
        new(TroubleKind.NoAi, "noai", Word, "noai", "the header X-Robots-Tag with this word"),
        new(TroubleKind.MetaNoAi, "meta-noai", Word, "noai", "<meta name=\"robots\"> with this word in pages"),
        new(TroubleKind.RobotsForbid, "robots-forbid", Path, "/", "a robots.txt that disallows this path to everybody"),
        new(TroubleKind.RobotsDelay, "robots-delay", "SECONDS", "1", "a robots.txt with this Crawl-delay"),
        new(TroubleKind.RobotsError, "robots-error", "STATUS", "503", "this status instead of robots.txt"),
        new(TroubleKind.Total, "total", "N", "1", "states so many products more than there are; fewer with a minus"),
        new(TroubleKind.Reprice, "reprice", "PERCENT", "10", "every third colourway costs so much more; less with a minus"),
        new(TroubleKind.Vanish, "vanish", "N", "4", "every Nth colourway is no longer offered"),
    ];

    public static TroubleRow Of(TroubleKind kind) => Rows.Single(row => row.Kind == kind);

    /// <summary>The table as the help prints it.</summary>
    public static string Text()
    {
        var text = new StringBuilder();
        foreach (var row in Rows)
        {
            var written = row.Takes is null ? row.Name : $"{row.Name}={row.Takes}";
            var usual = row.Usual is null ? "" : $" [{row.Usual}]";
            text.Append(CultureInfo.InvariantCulture, $"  {written,-20} {row.Meaning}{usual}\n");
        }

        return text.ToString();
    }
}
