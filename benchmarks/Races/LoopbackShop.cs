using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using NetVips;

namespace ShoeData.Benchmarks.Races;

/// <summary>A shop on a free port of this machine, in a process of its own: pictures under <c>/p/</c>, a wall under <c>/w/</c>.</summary>
internal static class LoopbackShop
{
    public const string Command = "serve";
    private const int TilesAPage = 40;

    /// <summary>Says where it is on standard output, and goes when its standard input ends.</summary>
    public static async Task ServeAsync(int pages)
    {
        var jpeg = Jpeg();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var shop = builder.Build();
        shop.MapGet("/robots.txt", () => "User-agent: *\nAllow: /\n");
        shop.MapGet("/p/{number:int}.jpg", (int number, HttpContext http) => PictureAsync(http, jpeg, number));
        shop.MapGet("/w/{page:int}", (int page) => Results.Content(Page(page, pages), "text/html"));
        await shop.StartAsync();
        Console.WriteLine(shop.Urls.Single());
        await Console.In.ReadToEndAsync();
        await shop.StopAsync(new CancellationToken(canceled: true));
    }

    public static int Tiles(int pages) => pages * TilesAPage;

    // Bytes after the end of a JPEG are allowed: each picture is one of its own without being drawn.
    private static async Task PictureAsync(HttpContext http, byte[] jpeg, int number)
    {
        http.Response.ContentType = "image/jpeg";
        http.Response.ContentLength = jpeg.Length + sizeof(int);
        await http.Response.Body.WriteAsync(jpeg);
        await http.Response.Body.WriteAsync(BitConverter.GetBytes(number));
    }

    private static byte[] Jpeg()
    {
        using var noise = Image.Gaussnoise(800, 600, mean: 128, sigma: 20, seed: 1).Gaussblur(2);
        using var picture = noise.Bandjoin(noise, noise).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        return picture.JpegsaveBuffer(q: 90);
    }

    private static string Page(int page, int pages)
    {
        var products = new JsonArray([.. Enumerable.Range((page - 1) * TilesAPage, TilesAPage).Select(Product)]);
        var paging = new JsonObject { ["next"] = page < pages ? string.Create(CultureInfo.InvariantCulture, $"/w/{page + 1}") : "", ["totalResources"] = Tiles(pages) };
        var state = new JsonObject { ["props"] = new JsonObject { ["pageProps"] = new JsonObject { ["initialState"] = new JsonObject { ["Wall"] = new JsonObject { ["products"] = products, ["pageData"] = paging } } } } };
        return $"""<!doctype html><html><body><script id="__NEXT_DATA__" type="application/json">{state.ToJsonString()}</script></body></html>""";
    }

    private static JsonNode Product(int number) => new JsonObject
    {
        ["title"] = $"Halden Runner {number}",
        ["subtitle"] = "Men's Shoes",
        ["productType"] = "Shoes",
        ["colorways"] = new JsonArray(new JsonObject
        {
            ["colorDescription"] = "Pine",
            ["pdpUrl"] = $"/t/runner/HA{number:0000}-100",
            ["price"] = new JsonObject { ["currency"] = "USD", ["currentPrice"] = 120, ["fullPrice"] = 120, ["discounted"] = false },
            ["images"] = new JsonObject { ["portraitURL"] = $"/p/{number}.jpg" },
        }),
    };
}
