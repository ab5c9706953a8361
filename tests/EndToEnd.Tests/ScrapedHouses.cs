namespace ShoeData.EndToEnd.Tests;

/// <summary>All houses scraped once by the built program, for all tests that look at what came of it.</summary>
public sealed class ScrapedHouses : IAsyncLifetime
{
    internal HouseShop Shop { get; private set; } = null!;

    internal ProgramRun FirstRun { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var token = TestContext.Current.CancellationToken;
        Shop = await HouseShop.OpenAsync(token);
        FirstRun = await Shop.ScrapeAsync(token, Shop.Server.Houses);
    }

    public ValueTask DisposeAsync() => Shop.DisposeAsync();
}
