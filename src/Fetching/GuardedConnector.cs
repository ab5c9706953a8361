using System.Net;
using System.Net.Sockets;

namespace ShoeData.Fetching;

/// <summary>
/// Connects for HttpClient. The resolved address itself is checked and then connected to, so neither a redirect nor a
/// name that resolves differently the second time leads to a private host.
/// </summary>
internal sealed class GuardedConnector(AddressPolicy policy)
{
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken token)
    {
        var host = context.DnsEndPoint.Host;
        var resolved = await Dns.GetHostAddressesAsync(host, token);
        var allowed = Array.FindAll(resolved, address => policy.Allows(host, address));
        if (allowed.Length == 0 && resolved.Length > 0)
        {
            throw new ForbiddenAddressException(
                $"{host} is the loopback, private or reserved address {resolved[0]}; name it in Fetching:AllowedHosts if it is meant");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, token);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
