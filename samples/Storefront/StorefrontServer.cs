using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ShoeData.Storefront;

/// <summary>The shop, open on loopback until it is disposed.</summary>
public sealed class StorefrontServer : IAsyncDisposable
{
    private const long CacheBytes = 128L << 20;

    private readonly WebApplication _application;
    private readonly Troubles _troubles;
    private readonly Visits _visits;
    private readonly IReadOnlyList<HouseCounter> _houses;

    private StorefrontServer(WebApplication application, Shelf shelf, Troubles troubles, Visits visits, IReadOnlyList<HouseCounter> houses)
    {
        (_application, _troubles, _visits, _houses) = (application, troubles, visits, houses);
        Truth = TruthBook.Of(shelf.Catalogue);
        Address = AddressOf(application);
    }

    /// <summary>Scheme, host and port, e.g. <c>http://127.0.0.1:5480/</c>.</summary>
    public Uri Address { get; }

    /// <summary>The wall's address.</summary>
    public Uri Wall => new(Address, "/w/mens-shoes");

    /// <summary>What <c>/truth</c> says while the shop behaves.</summary>
    public IReadOnlyList<TruthRow> Truth { get; }

    /// <summary>Names of the houses, which are also their first path segments.</summary>
    public IReadOnlyList<string> Houses => [.. _houses.Select(counter => counter.House.Name)];

    /// <summary>How often each path and query was asked for since the shop opened.</summary>
    public IReadOnlyDictionary<string, int> Asked => _visits.Asked;

    /// <param name="port">0 takes any that is free.</param>
    /// <exception cref="UserError">The port is in use.</exception>
    public static Task<StorefrontServer> StartAsync(int port = 0, CancellationToken token = default) =>
        StartAsync(new IPEndPoint(IPAddress.Loopback, port), TimeProvider.System, token);

    internal static async Task<StorefrontServer> StartAsync(IPEndPoint at, TimeProvider clock, CancellationToken token)
    {
        var (troubles, visits, cache) = (new Troubles(), new Visits(), new PictureCache(CacheBytes));
        var shelf = new Shelf(Catalogue.Create(), troubles);
        IReadOnlyList<HouseCounter> houses = [.. HouseTable.Houses.Select((house, place) => new HouseCounter(house, place, shelf, cache))];
        // The empty builder reads no settings and logs nothing, so nothing around the shop changes it.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddRouting();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(at);
        });
        var application = builder.Build();
        application.Use(visits.CountAsync);
        application.Use(new Troublemaker(troubles, clock).AnswerAsync);
        application.UseRouting();
        new Doors(shelf, cache).Open(application);
        new HouseDoors(houses, shelf).Open(application);
        new MisbehaveDoor(troubles).Open(application);
        try
        {
            await application.StartAsync(token);
        }
        catch (Exception exception) when (Reason(exception) is { } reason)
        {
            await application.DisposeAsync();
            throw new UserError($"http://{at}: {reason}; choose another port, e.g. --urls {StorefrontCommands.UsualAddress}, or 0 for any that is free", exception);
        }

        return new StorefrontServer(application, shelf, troubles, visits, houses);
    }

    /// <summary>What one house offers now.</summary>
    public IReadOnlyList<HouseTruth> TruthOf(string house) => House(house).Truth();

    /// <summary>The address of a house's wall.</summary>
    public Uri WallOf(string house) => new(Address, House(house).Base + House(house).House.WallPath + House(house).House.FirstQuery);

    /// <summary>Lets the shop do wrong what these say, and nothing else; without any it behaves.</summary>
    /// <exception cref="UserError">One is not written as <c>--help</c> has it.</exception>
    public void Misbehave(params IReadOnlyList<string> troubles) => _troubles.Set(troubles);

    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
    }

    private HouseCounter House(string name) => _houses.Single(counter => counter.House.Name == name);

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
