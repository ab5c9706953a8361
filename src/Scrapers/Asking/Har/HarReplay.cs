using System.Net;
using System.Text.Json;

namespace ShoeData.Scrapers.Asking.Har;

/// <summary>Answers from a HAR file, and never from the network. An address that was asked more than once answers in the same order, then with the last.</summary>
internal sealed class HarReplay : HttpMessageHandler
{
    private const long LongestFile = 1L << 30;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Queue<HarAnswer>> _answers = new(StringComparer.Ordinal);
    private readonly string _path;

    private HarReplay(string path, IEnumerable<HarAnswer> answers)
    {
        _path = path;
        foreach (var answer in answers)
        {
            if (!_answers.TryGetValue(answer.Address, out var queue))
                _answers[answer.Address] = queue = new Queue<HarAnswer>();
            queue.Enqueue(answer);
        }
    }

    /// <exception cref="UserError">There is no such file, or it is no HAR.</exception>
    public static async Task<HarReplay> OpenAsync(string path, CancellationToken token)
    {
        if (!File.Exists(path))
            throw new UserError($"--replay {path}: there is no such file; make one with --record.");
        if (new FileInfo(path).Length > LongestFile)
            throw new UserError($"--replay {path}: the file is larger than {LongestFile} bytes; record fewer tiles with --max-items.");
        try
        {
            await using var file = File.OpenRead(path);
            using var document = await JsonDocument.ParseAsync(file, cancellationToken: token);
            return new HarReplay(path, [.. HarReader.Answers(document.RootElement)]);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new UserError($"--replay {path}: this is no HAR 1.2 file: {exception.Message}", exception);
        }
    }

    /// <exception cref="UserError">The address is not in the file.</exception>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = Next(HarScrub.Address(request.RequestUri ?? throw new InvalidOperationException("A request without an address.")));
        var response = new HttpResponseMessage((HttpStatusCode)answer.Status) { RequestMessage = request, Content = new ByteArrayContent(answer.Body) };
        foreach (var (name, value) in answer.Headers)
        {
            if (!response.Headers.TryAddWithoutValidation(name, value))
                response.Content.Headers.TryAddWithoutValidation(name, value);
        }

        return Task.FromResult(response);
    }

    private HarAnswer Next(string address)
    {
        lock (_gate)
        {
            if (!_answers.TryGetValue(address, out var queue))
                throw new UserError($"{_path}: {address} is not in this recording; record it again with the same sites and settings.", exitCode: ExitCode.Failed);
            return queue.Count > 1 ? queue.Dequeue() : queue.Peek();
        }
    }
}
