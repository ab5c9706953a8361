namespace ShoeData.Storefront;

/// <summary>Which address of the houses answers what.</summary>
internal sealed class HouseDoors(IReadOnlyList<HouseCounter> counters, Shelf shelf)
{
    public void Open(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/houses", () => Answer.Html(Directory(), shelf.Changed));
        foreach (var counter in counters)
        {
            routes.MapGet(counter.Base, () => Results.Redirect(counter.Base + counter.House.WallPath + counter.House.FirstQuery));
            routes.MapGet(counter.Base + "/truth", () => Results.Json(counter.Truth(), ShopJson.Default.IReadOnlyListHouseTruth));
            routes.MapGet(counter.Base + "/{**path}", (HttpRequest request) => Open(counter, request));
        }
    }

    private IResult Open(HouseCounter counter, HttpRequest request)
    {
        var path = (request.Path.Value ?? "")[counter.Base.Length..];
        var stock = counter.Stock($"{request.Scheme}://{request.Host}");
        if (counter.House.IsWall(path))
            return counter.House.Page(stock, request, shelf.Changed);
        if (counter.Picture(path + request.QueryString) is { } picture)
            return Answer.Picture(picture);
        return stock.Items.FirstOrDefault(item => item.Path == path + request.QueryString) is { } item
            ? Answer.Html(HouseHtml.Product(stock, item), shelf.Changed)
            : Results.NotFound();
    }

    private string Directory()
    {
        var links = string.Join('\n', counters.Select(counter =>
            $"""<li><a href="{HouseHtml.Text(counter.Base + counter.House.WallPath + counter.House.FirstQuery)}">{counter.House.Name}</a> (<a href="{counter.Base}/truth">truth</a>)</li>"""));
        return PageFrame.Around($"Houses. {Catalogue.Brand}", "", $"""
            <main>
            <h1>Houses that sell {Catalogue.Brand}</h1>
            <ul>
            {links}
            </ul>
            </main>
            """);
    }
}
