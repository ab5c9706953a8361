using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ShoeData.Storefront;

/// <summary>The shop, open on loopback until it is disposed.</summary>
public sealed class StorefrontServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private StorefrontServer(WebApplication application, Catalogue catalogue, Uri address)
    {
        _application = application;
        Truth = TruthBook.Of(catalogue);
        Address = address;
    }

    /// <summary>Scheme, host and port, e.g. <c>http://127.0.0.1:5480/</c>.</summary>
    public Uri Address { get; }

    /// <summary>The wall's address.</summary>
    public Uri Wall => new(Address, "/w/mens-shoes");

    /// <summary>What <c>/truth</c> says.</summary>
    public IReadOnlyList<TruthRow> Truth { get; }

    /// <param name="port">0 takes any that is free.</param>
    /// <exception cref="UserError">The port is in use.</exception>
    public static Task<StorefrontServer> StartAsync(int port = 0, CancellationToken token = default) =>
        StartAsync(new IPEndPoint(IPAddress.Loopback, port), token);

    internal static async Task<StorefrontServer> StartAsync(IPEndPoint at, CancellationToken token)
    {
        var catalogue = Catalogue.Create();
        // The empty builder reads no settings and logs nothing, so nothing around the shop changes it.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddRouting();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(at);
        });
        var application = builder.Build();
        application.UseRouting();
        new Doors(catalogue).Open(application);
        try
        {
            await application.StartAsync(token);
        }
        catch (Exception exception) when (Reason(exception) is { } reason)
        {
            await application.DisposeAsync();
            throw new UserError($"http://{at}: {reason}; choose another port, e.g. --urls {StorefrontCommands.UsualAddress}, or 0 for any that is free", exception);
        }

        return new StorefrontServer(application, catalogue, AddressOf(application));
    }

    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
    }

    private static string? Reason(Exception exception) => exception switch
    {
        IOException { InnerException: AddressInUseException } => "the port is in use",
        SocketException { SocketErrorCode: SocketError.AccessDenied } => "the port may not be opened by this user",
        SocketException { SocketErrorCode: SocketError.AddressNotAvailable } => "this machine has no such address",
        _ => null,
    };

    private static Uri AddressOf(WebApplication application)
    {
        var addresses = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses;
        return new Uri(addresses?.FirstOrDefault() ?? throw new InvalidOperationException("Kestrel started but names no address."));
    }
}
