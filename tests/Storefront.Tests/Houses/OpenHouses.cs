using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ShoeData.Storefront.Tests;

/// <summary>One open shop for all tests that only look at its houses.</summary>
public sealed class OpenHouses : IAsyncLifetime
{
    private readonly HttpClient _http = new();

    internal StorefrontServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Server = await StorefrontServer.StartAsync(token: TestContext.Current.CancellationToken);
        _http.BaseAddress = Server.Address;
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Server.DisposeAsync();
    }

    internal async Task<string> TextAsync(Uri address) => await _http.GetStringAsync(address, TestContext.Current.CancellationToken);

    internal async Task<JsonElement> JsonAsync(Uri address)
    {
        using var document = JsonDocument.Parse(await TextAsync(address));
        return document.RootElement.Clone();
    }

    internal async Task<IHtmlDocument> HtmlAsync(Uri address) => new HtmlParser().ParseDocument(await TextAsync(address));

    internal async Task<JsonElement> NextDataAsync(Uri address)
    {
        using var page = await HtmlAsync(address);
        using var data = JsonDocument.Parse(page.GetElementById("__NEXT_DATA__").ShouldNotBeNull().TextContent);
        return data.RootElement.Clone();
    }

    internal Task<HttpResponseMessage> GetAsync(Uri address) => _http.GetAsync(address, TestContext.Current.CancellationToken);

    /// <summary>The picture is whole where the truth says, and as small as it is asked for where the page shows it.</summary>
    /// <param name="shown">Where the page shows it.</param>
    /// <param name="atMost">Pixels across that the page asks for.</param>
    internal async Task ShouldShowAsync(HouseTruthPicture picture, Uri shown, int atMost)
    {
        picture.Whole.ShouldBeTrue();
        using var small = Silhouette.Decode(await _http.GetByteArrayAsync(shown, TestContext.Current.CancellationToken));
        using var whole = Silhouette.Decode(await _http.GetByteArrayAsync(new Uri(Server.Address, picture.Path), TestContext.Current.CancellationToken));
        small.Width.ShouldBe(Math.Min(atMost, whole.Width));
        whole.Width.ShouldBeGreaterThanOrEqualTo(400);
    }
}
