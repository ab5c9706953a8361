using System.Net;

namespace ShoeData.Storefront.Tests;

/// <summary>A shop of a test's own, to misbehave.</summary>
public abstract class BadShop : IAsyncLifetime
{
    private protected const string Wall = "/footlocker/Mens/Shoes/_-_/N-24Zrj";

    private protected static CancellationToken Token => TestContext.Current.CancellationToken;

    private protected HttpClient Http { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    private protected StorefrontServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Server = await StorefrontServer.StartAsync(token: Token);
        Http.BaseAddress = Server.Address;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Server.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected async Task<HttpStatusCode> StatusAsync(string path)
    {
        using var answer = await Http.GetAsync(path, Token);
        return answer.StatusCode;
    }
}
