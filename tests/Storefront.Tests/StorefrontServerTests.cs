using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ShoeData.Storefront.Tests;

public sealed partial class StorefrontServerTests : IAsyncLifetime
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private StorefrontServer _server = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _server = await StorefrontServer.StartAsync(token: Token);
        _http.BaseAddress = _server.Address;
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task The_wall_page_and_the_pages_after_it_offer_exactly_what_the_truth_names()
    {
        using var first = await NextDataAsync();
        var wall = first.RootElement.GetProperty("props").GetProperty("pageProps").GetProperty("initialState").GetProperty("Wall");
        var skus = Skus(wall.GetProperty("products")).ToList();
        var next = wall.GetProperty("pageData").GetProperty("next").GetString();
        while (next is { Length: > 0 })
        {
            using var page = await JsonAsync($"/cic/browse/v2?queryid=products&anonymousId=A&country=us&endpoint={Uri.EscapeDataString(next)}");
            var products = page.RootElement.GetProperty("data").GetProperty("products");
            skus.AddRange(Skus(products.GetProperty("products")));
            next = products.GetProperty("pages").GetProperty("next").GetString();
        }

        skus.Order(StringComparer.Ordinal).ShouldBe(Shop.Truth.Select(row => row.Sku));
    }

    [Fact]
    public async Task Products_have_the_members_of_the_real_format()
    {
        using var answer = await JsonAsync($"/cic/browse/v2?queryid=products&country=us&endpoint={Uri.EscapeDataString(WallQuery.First.Endpoint)}");
        var product = answer.RootElement.GetProperty("data").GetProperty("products").GetProperty("products")[0];
        Names(product).ShouldBe(
            ["cloudProductId", "colorDescription", "colorways", "id", "images", "isBestSeller", "pid", "price", "productType", "subtitle", "title", "url"]);
        var colourway = product.GetProperty("colorways")[0];
        Names(colourway).ShouldBe(["cloudProductId", "colorDescription", "images", "isBestSeller", "pdpUrl", "pid", "price"]);
        Names(colourway.GetProperty("images")).ShouldBe(["portraitURL", "squarishURL"]);
        Names(colourway.GetProperty("price")).ShouldBe(["currency", "currentPrice", "discounted", "employeePrice", "fullPrice"]);
    }

    [Fact]
    public async Task A_picture_comes_limited_in_width_and_in_full()
    {
        var colourway = Shop.Catalogue.Colourways.First(colourway => colourway.Picture.Finish is { Format: PictureFormat.Jpeg, Damage: PictureDamage.None, Width: 800 });
        var address = PictureAddress.Both("", colourway.Sku, "x").Portrait;
        using var small = Silhouette.Decode(await _http.GetByteArrayAsync(address, Token));
        using var full = Silhouette.Decode(await _http.GetByteArrayAsync(address.Replace("c_limit,w_592,f_auto/", "", StringComparison.Ordinal), Token));
        (small.Width, small.Height, full.Width, full.Height).ShouldBe((592, 444, 800, 600));
    }

    [Fact]
    public async Task Pictures_say_their_type_and_are_not_sent_again_to_who_has_them()
    {
        foreach (var (format, type) in new[] { (PictureFormat.Jpeg, "image/jpeg"), (PictureFormat.Png, "image/png"), (PictureFormat.WebP, "image/webp") })
        {
            var colourway = Shop.Catalogue.Colourways.First(colourway => colourway.Picture.Finish.Format == format && colourway.Picture.Finish.Damage is PictureDamage.None);
            var address = PictureAddress.Both("", colourway.Sku, "x").Portrait;
            using var answer = await _http.GetAsync(address, Token);
            answer.Content.Headers.ContentType.ShouldBe(new MediaTypeHeaderValue(type));
            using var again = new HttpRequestMessage(HttpMethod.Get, address);
            again.Headers.IfNoneMatch.Add(answer.Headers.ETag.ShouldNotBeNull());
            using var unchanged = await _http.SendAsync(again, Token);
            unchanged.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        }
    }

    [Theory]
    [InlineData("/a/images/t_product_v1/00000000-0000-0000-0000-000000000000/image.jpg", HttpStatusCode.NotFound)]
    [InlineData("/t/halden-nothing/HD0000-000", HttpStatusCode.NotFound)]
    [InlineData("/cic/browse/v2", HttpStatusCode.BadRequest)]
    [InlineData("/", HttpStatusCode.Found)]
    [InlineData("/health", HttpStatusCode.OK)]
    [InlineData("/assets/wall.js", HttpStatusCode.OK)]
    [InlineData("/assets/wall.css", HttpStatusCode.OK)]
    public async Task Addresses_answer_with_the_right_status(string path, HttpStatusCode status)
    {
        using var answer = await _http.GetAsync(path, Token);
        answer.StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task A_missing_picture_is_not_found_at_either_size()
    {
        foreach (var colourway in Shop.Planted(DefectKind.MissingPicture))
        {
            using var small = await _http.GetAsync(PictureAddress.Both("", colourway.Sku, "x").Portrait, Token);
            using var full = await _http.GetAsync($"/a/images/t_product_v1/{PictureAddress.IdOf(colourway.Sku)}/image.jpg", Token);
            (small.StatusCode, full.StatusCode).ShouldBe((HttpStatusCode.NotFound, HttpStatusCode.NotFound));
        }
    }

    [Fact]
    public async Task Every_colourway_has_a_page_of_its_own()
    {
        var style = Shop.Catalogue.Styles[0];
        foreach (var colourway in style.Colourways)
            (await _http.GetStringAsync(NikeWall.PagePath(style, colourway), Token)).ShouldContain($"Style: {colourway.Sku}");
    }

    [Fact]
    public async Task Robots_are_welcome() => (await _http.GetStringAsync("/robots.txt", Token)).ShouldBe("User-agent: *\nAllow: /\n");

    [Fact]
    public async Task The_truth_is_told_in_snake_case()
    {
        using var truth = await JsonAsync("/truth");
        truth.RootElement.GetArrayLength().ShouldBe(Shop.Truth.Count);
        Names(truth.RootElement[0]).ShouldBe(["sku", "style", "kept", "bin", "reason"]);
        truth.RootElement.EnumerateArray().Select(row => row.GetProperty("reason").GetString()).OfType<string>().Distinct().Order(StringComparer.Ordinal).ShouldBe(
            ["exact_duplicate", "image_broken", "image_missing", "near_duplicate", "not_a_side_view", "not_adult", "not_an_image", "not_mens", "price_below_range", "price_missing"]);
    }

    [Fact]
    public async Task A_port_in_use_is_said_in_one_sentence()
    {
        var error = await Should.ThrowAsync<UserError>(() => StorefrontServer.StartAsync(_server.Address.Port, Token));
        error.Message.ShouldBe(
            $"http://127.0.0.1:{_server.Address.Port}: the port is in use; choose another port, e.g. --urls http://127.0.0.1:5480, or 0 for any that is free");
        error.ExitCode.ShouldBe(ExitCode.Usage);
    }

    private async Task<JsonDocument> NextDataAsync()
    {
        var page = await _http.GetStringAsync("/w/mens-shoes", Token);
        return JsonDocument.Parse(NextDataScript().Match(page).Groups[1].Value);
    }

    private async Task<JsonDocument> JsonAsync(string address) => JsonDocument.Parse(await _http.GetStringAsync(address, Token));

    private static IEnumerable<string> Skus(JsonElement products) => products.EnumerateArray()
        .SelectMany(product => product.GetProperty("colorways").EnumerateArray())
        .Select(colourway => colourway.GetProperty("pdpUrl").GetString()!.Split('/')[^1]);

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(member => member.Name);

    [GeneratedRegex("""<script id="__NEXT_DATA__" type="application/json">(.*?)</script>""", RegexOptions.Singleline)]
    private static partial Regex NextDataScript();
}
