using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ShoeData.Pipeline.Tests;

/// <summary>Answers every request on a free loopback port: with 200 when it is up, with 503 before.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<bool> _isUp;

    public LoopbackServer(Func<bool>? isUp = null)
    {
        _isUp = isUp ?? (() => true);
        _listener.Start();
        _ = AnswerAsync();
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/health";

    /// <summary>An address where nobody answers.</summary>
    public static string Nobody()
    {
        using var server = new LoopbackServer();
        return server.Address;
    }

    public void Dispose() => _listener.Dispose();

    private async Task AnswerAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                var stream = client.GetStream();
                _ = await stream.ReadAsync(new byte[4096]);
                await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {(_isUp() ? "200 OK" : "503 Wait")}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // Disposed: the end.
        }
    }
}
