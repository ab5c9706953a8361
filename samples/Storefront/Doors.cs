using System.Text;
using Microsoft.Extensions.Primitives;

namespace ShoeData.Storefront;

/// <summary>Which address answers what.</summary>
internal sealed class Doors(Shelf shelf, PictureCache cache)
{
    private const string WallPath = "/w/mens-shoes";
    private const string BrowsePath = "/cic/browse/v2";

    private readonly PictureCounter _pictures = PictureCounter.Of(shelf.Catalogue, cache);

    public void Open(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", () => Results.Redirect(WallPath));
        routes.MapGet(WallPath, (HttpRequest request) => Answer.Html(WallHtml.Render(Page(request, WallQuery.First)), shelf.Changed));
        routes.MapGet(BrowsePath, Browse);
        routes.MapGet("/t/{slug}/{sku}", (HttpRequest request, string sku) => Product(request, sku));
        routes.MapGet(PictureAddress.Folder + "{**path}", (string path) => Picture(path));
        routes.MapGet("/assets/wall.css", () => Results.Text(Asset.Css, "text/css", Encoding.UTF8));
        routes.MapGet("/assets/wall.js", () => Results.Text(Asset.Script, "text/javascript", Encoding.UTF8));
        routes.MapGet("/robots.txt", () => Results.Text("User-agent: *\nAllow: /\n"));
        routes.MapGet("/health", () => Results.Text("ok\n"));
        routes.MapGet("/truth", () => Results.Json(TruthBook.Of(shelf.Styles("/truth")), ShopJson.Default.IReadOnlyListTruthRow));
    }

    private IResult Browse(HttpRequest request)
    {
        var endpoint = request.Query["endpoint"];
        if (request.Query["queryid"] != "products" || StringValues.IsNullOrEmpty(endpoint) || WallQuery.Parse(endpoint) is not { } query)
        {
            return Results.Text(
                $"queryid=products and endpoint=<url-encoded {WallQuery.First.Endpoint}> are wanted, with an anchor from 0 and a count from 1 to {WallQuery.LargestCount}.\n",
                statusCode: StatusCodes.Status400BadRequest);
        }

        return Answer.Json(BrowseAnswer.Of(Page(request, query)), ShopJson.Default.BrowseAnswer, shelf.Changed);
    }

    private WallPage Page(HttpRequest request, WallQuery query)
    {
        var page = WallPager.Page(Wall(request).Products(), query);
        return page with { Pages = page.Pages with { TotalResources = shelf.Stated(page.Pages.TotalResources, WallPath) } };
    }

    private IResult Product(HttpRequest request, string sku)
    {
        foreach (var (style, onWall) in shelf.Styles(WallPath).Zip(Wall(request).Products()))
        {
            foreach (var (colourway, offered) in style.Colourways.Zip(onWall.Colorways))
            {
                if (colourway.Sku == sku)
                    return Answer.Html(ProductHtml.Render(style, colourway, offered), shelf.Changed);
            }
        }

        return Results.NotFound();
    }

    private IResult Picture(string path) =>
        PictureAddress.Parse(path) is { } wanted && _pictures.Find(wanted) is { } picture ? Answer.Picture(picture) : Results.NotFound();

    private NikeWall Wall(HttpRequest request) => new(shelf.Styles(WallPath), $"{request.Scheme}://{request.Host}");
}
