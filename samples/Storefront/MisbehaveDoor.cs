namespace ShoeData.Storefront;

/// <summary><c>/misbehave</c>: says what the shop does wrong at the moment, and lets it be changed while it is open.</summary>
internal sealed class MisbehaveDoor(Troubles troubles)
{
    private const string Path = "/misbehave";
    private const int LongestBody = 64 * 1024;

    public void Open(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, () => Results.Text(Now()));
        routes.MapPut(Path, (Delegate)PutAsync);
        routes.MapDelete(Path, () => Set([]));
    }

    private async Task<IResult> PutAsync(HttpRequest request)
    {
        if (request.ContentLength is not <= LongestBody)
            return Results.Text($"a body of at most {LongestBody} bytes with its length was wanted.\n", statusCode: StatusCodes.Status413PayloadTooLarge);
        using var reader = new StreamReader(request.Body);
        var text = await reader.ReadToEndAsync(request.HttpContext.RequestAborted);
        return Set(text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    private IResult Set(IReadOnlyList<string> texts)
    {
        try
        {
            troubles.Set(texts);
            return Results.Text(Now());
        }
        catch (UserError error)
        {
            return Results.Text($"{error.Message}\n", statusCode: StatusCodes.Status400BadRequest);
        }
    }

    private string Now()
    {
        var lines = troubles.Now.Select(trouble => $"{trouble}\n").ToList();
        return lines.Count == 0 ? "The shop behaves.\n" : string.Concat(lines);
    }
}
