using System.Text;
using System.Text.RegularExpressions;

namespace ShoeData.Storefront;

/// <summary>What becomes of a right answer's body.</summary>
internal static class SpoiltBody
{
    private const int Piece = 1024;

    private static readonly TimeSpan PatternLimit = TimeSpan.FromSeconds(5);

    public static byte[] Of(byte[] body, Trouble trouble, HttpResponse response)
    {
        switch (trouble.Kind)
        {
            case TroubleKind.WrongType:
                response.ContentType = trouble.Value;
                return body;
            case TroubleKind.Rename when IsText(response):
                return Encoding.UTF8.GetBytes(Renamed(Encoding.UTF8.GetString(body), trouble.Value));
            case TroubleKind.MetaNoAi when response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) is true:
                var page = Encoding.UTF8.GetString(body);
                return Encoding.UTF8.GetBytes(page.Replace("<head>", $"<head>\n<meta name=\"robots\" content=\"{trouble.Value}\">", StringComparison.Ordinal));
            default:
                return body;
        }
    }

    public static async Task SendAsync(HttpContext context, byte[] body, IReadOnlyList<Trouble> due, TimeProvider clock)
    {
        var (response, token) = (context.Response, context.RequestAborted);
        if (due.Any(trouble => trouble.Kind is TroubleKind.Truncate or TroubleKind.Stall))
        {
            await response.Body.WriteAsync(body.AsMemory(0, body.Length / 2), token);
            await response.Body.FlushAsync(token);
            if (due.Any(trouble => trouble.Kind is TroubleKind.Stall))
                await UntilGoneAsync(token);
            // Less than was announced: the server hangs up.
            return;
        }

        var wait = due.Where(trouble => trouble.Kind is TroubleKind.Slow).Sum(trouble => trouble.Number);
        for (var at = 0; at < body.Length; at += wait > 0 ? Piece : body.Length)
        {
            if (wait > 0)
                await Task.Delay(TimeSpan.FromMilliseconds(wait), clock, token);
            await response.Body.WriteAsync(body.AsMemory(at, wait > 0 ? Math.Min(Piece, body.Length - at) : body.Length), token);
            await response.Body.FlushAsync(token);
        }
    }

    private static async Task UntilGoneAsync(CancellationToken gone)
    {
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, gone);
        }
        catch (OperationCanceledException)
        {
            // The visitor has left, which is what was waited for.
        }
    }

    // A name is a whole word that is quoted, stands after a dot, or in a list of classes; prose is left alone.
    private static string Renamed(string text, string word)
    {
        var name = Regex.Escape(word);
        return Regex.Replace(
            text,
            $"""(?<=["'.]|u0022){name}(?=[\\"'.)?;,])|(?<=class="[^"]*(?<![\w-])){name}(?![\w-])(?=[^"<>]*")""",
            $"{word}Now",
            RegexOptions.CultureInvariant,
            PatternLimit);
    }

    private static bool IsText(HttpResponse response) =>
        response.ContentType is { } type && (type.StartsWith("text/", StringComparison.Ordinal) || type.Contains("json", StringComparison.Ordinal));
}
