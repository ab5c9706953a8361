using System.Text;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ShoeData.Storefront;

/// <summary>Which address answers what.</summary>
internal sealed class Doors(Catalogue catalogue)
{
    private const string WallPath = "/w/mens-shoes";

    private readonly IReadOnlyList<TruthRow> _truth = TruthBook.Of(catalogue);
    private readonly PictureCounter _pictures = new(catalogue);

    public void Open(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", () => Results.Redirect(WallPath));
        routes.MapGet(WallPath, (HttpRequest request) => Html(WallHtml.Render(WallPager.Page(Wall(request).Products(), WallQuery.First))));
        routes.MapGet("/cic/browse/v2", Browse);
        routes.MapGet("/t/{slug}/{sku}", (HttpRequest request, string sku) => Product(request, sku));
        routes.MapGet(PictureAddress.Folder + "{**path}", (string path) => Picture(path));
        routes.MapGet("/assets/wall.css", () => Results.Text(Asset.Css, "text/css", Encoding.UTF8));
        routes.MapGet("/assets/wall.js", () => Results.Text(Asset.Script, "text/javascript", Encoding.UTF8));
        routes.MapGet("/robots.txt", () => Results.Text("User-agent: *\nAllow: /\n"));
        routes.MapGet("/health", () => Results.Text("ok\n"));
        routes.MapGet("/truth", () => Results.Json(_truth, ShopJson.Default.IReadOnlyListTruthRow));
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

        return Results.Json(BrowseAnswer.Of(WallPager.Page(Wall(request).Products(), query)), ShopJson.Default.BrowseAnswer);
    }

    private IResult Product(HttpRequest request, string sku)
    {
        foreach (var (style, onWall) in catalogue.Styles.Zip(Wall(request).Products()))
        {
            foreach (var (colourway, offered) in style.Colourways.Zip(onWall.Colorways))
            {
                if (colourway.Sku == sku)
                    return Html(ProductHtml.Render(style, colourway, offered));
            }
        }

        return Results.NotFound();
    }

    private IResult Picture(string path)
    {
        if (PictureAddress.Parse(path) is not { } wanted || _pictures.Find(wanted) is not { } picture)
            return Results.NotFound();
        var tag = new EntityTagHeaderValue($"\"{ContentHash.Of(picture.Bytes)[..16]}\"");
        return Results.Bytes(picture.Bytes, picture.ContentType, entityTag: tag);
    }

    private NikeWall Wall(HttpRequest request) => new(catalogue, $"{request.Scheme}://{request.Host}");

    private static IResult Html(string page) => Results.Text(page, "text/html", Encoding.UTF8);
}
