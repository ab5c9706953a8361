using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;

namespace ShoeData.Storefront;

/// <summary>What a visitor gets instead of what was asked for.</summary>
internal static class InsteadAnswer
{
    private static readonly byte[] Nothing = new byte[1 << 20];

    public static Task SendAsync(HttpContext context, Trouble trouble, TimeProvider clock)
    {
        var response = context.Response;
        switch (trouble.Kind)
        {
            case TroubleKind.Busy:
                response.Headers.RetryAfter = trouble.Value;
                return PageAsync(context, StatusCodes.Status429TooManyRequests, "Too many requests", "Come back later.");
            case TroubleKind.BusyUntil:
                response.Headers.RetryAfter = clock.GetUtcNow().AddSeconds(trouble.Number).ToString("R", CultureInfo.InvariantCulture);
                return PageAsync(context, StatusCodes.Status429TooManyRequests, "Too many requests", "Come back later.");
            case TroubleKind.Forbid:
                return PageAsync(context, StatusCodes.Status403Forbidden, "Forbidden", "You may not look at this.");
            case TroubleKind.Challenge:
                return PageAsync(context, trouble.Number, "One moment", "Please verify that you are a human: <div class=\"captcha\"></div>");
            case TroubleKind.Error:
                return PageAsync(context, trouble.Number, "Something went wrong", "It was not you.");
            case TroubleKind.Tiny:
                return TextAsync(context, StatusCodes.Status200OK, "ok");
            case TroubleKind.Loop:
                return RedirectAsync(response, $"{context.Request.PathBase}{context.Request.Path}{context.Request.QueryString}");
            case TroubleKind.Redirect:
                return RedirectAsync(response, trouble.Value);
            case TroubleKind.Bomb:
                return BombAsync(context, trouble.Number);
            case TroubleKind.RobotsForbid:
                return TextAsync(context, StatusCodes.Status200OK, $"User-agent: *\nDisallow: {trouble.Value}\n");
            case TroubleKind.RobotsDelay:
                return TextAsync(context, StatusCodes.Status200OK, $"User-agent: *\nCrawl-delay: {trouble.Value}\nAllow: /\n");
            case TroubleKind.RobotsError:
                return TextAsync(context, trouble.Number, "There are no rules today.\n");
            default:
                throw new UnreachableException();
        }
    }

    private static Task PageAsync(HttpContext context, int status, string title, string words)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync($"<!doctype html>\n<html lang=\"en\"><head><title>{title}</title></head><body><p>{words}</p></body></html>\n", context.RequestAborted);
    }

    private static Task TextAsync(HttpContext context, int status, string text)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(text, context.RequestAborted);
    }

    private static Task RedirectAsync(HttpResponse response, string to)
    {
        response.Redirect(to);
        return Task.CompletedTask;
    }

    private static async Task BombAsync(HttpContext context, int mebibytes)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.ContentEncoding = "gzip";
        await using var gzip = new GZipStream(context.Response.Body, CompressionLevel.Fastest, leaveOpen: true);
        for (var sent = 0; sent < mebibytes; sent++)
            await gzip.WriteAsync(Nothing, context.RequestAborted);
    }
}
