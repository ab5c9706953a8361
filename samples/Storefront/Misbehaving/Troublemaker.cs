namespace ShoeData.Storefront;

/// <summary>Stands before the doors and answers some visitors itself, or spoils what they are given.</summary>
internal sealed class Troublemaker(Troubles troubles, TimeProvider clock)
{
    private static readonly string[] Spared = ["/health", "/truth", "/misbehave", "/houses"];

    public async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        var path = context.Request.Path.Value ?? "/";
        var due = Spared.Any(spared => path == spared) || path.EndsWith("/truth", StringComparison.Ordinal) ? [] : troubles.Meet(path);
        if (due.FirstOrDefault(trouble => trouble.Kind <= TroubleKind.Bomb || TroubleTable.Of(trouble.Kind).IsOfRobots) is { } instead)
        {
            await InsteadAnswer.SendAsync(context, instead, clock);
            return;
        }

        foreach (var trouble in due.Where(trouble => trouble.Kind is TroubleKind.NoAi))
            context.Response.Headers["X-Robots-Tag"] = trouble.Value;
        if (due.Any(trouble => trouble.Kind is not TroubleKind.NoAi))
            await SpoilAsync(context, next, due);
        else
            await next(context);
    }

    private async Task SpoilAsync(HttpContext context, RequestDelegate next, IReadOnlyList<Trouble> due)
    {
        // What is spoilt is another body: the visitor's validators do not speak of it, nor do ours.
        context.Request.Headers.IfNoneMatch = default;
        context.Request.Headers.IfModifiedSince = default;
        var (response, visitor) = (context.Response, context.Response.Body);
        using var held = new MemoryStream();
        response.Body = held;
        try
        {
            await next(context);
        }
        finally
        {
            response.Body = visitor;
        }

        response.Headers.ETag = default;
        response.Headers.LastModified = default;
        var body = due.Aggregate(held.ToArray(), (made, trouble) => SpoiltBody.Of(made, trouble, response));
        response.ContentLength = body.Length;
        await SpoiltBody.SendAsync(context, body, due, clock);
    }
}
