using System.Net;

namespace ShoeData.Pipeline.Companions;

/// <summary>Asks an address whether somebody is up.</summary>
internal sealed class ReadyCheck : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { Timeout = Patience };

    public void Dispose() => _client.Dispose();

    public async Task<bool> IsUpAsync(Uri address, CancellationToken token)
    {
        try
        {
            using var answer = await _client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, token);
            return answer.StatusCode is HttpStatusCode.OK;
        }
        catch (Exception exception) when (exception is HttpRequestException || (exception is OperationCanceledException && !token.IsCancellationRequested))
        {
            return false;
        }
    }
}
