using System.Net;
using Polly;

namespace ShoeData.Fetching;

/// <summary>Asks one address once, when its host's turn has come, and follows nothing.</summary>
internal sealed class HopReader(FetchingOptions options, HostGate gate, TimeProvider clock, HttpClient client) : IDisposable
{
    // Waiting for the turn takes as long as it takes; only the host's own time is limited.
    private readonly ResiliencePipeline _limit = new ResiliencePipelineBuilder { TimeProvider = clock }
        .AddTimeout(TimeSpan.FromSeconds(options.TimeoutSeconds)).Build();

    /// <exception cref="HttpRequestException">The host is not there, or breaks off; as <see cref="IOException"/> in the middle of a body.</exception>
    public async Task<Hop> ReadAsync(HttpAsk ask, Uri at, CancellationToken token)
    {
        using var turn = await gate.EnterAsync(at, ask.InPassing, token);
        if (turn.LeftAlone is { } why)
            return new Hop.Ended(new FetchTry(new HttpOutcome.LeftAlone(why)), null);
        var began = clock.GetTimestamp();
        var turnout = Turnout.Trouble;
        var latency = TimeSpan.Zero;
        try
        {
            return await _limit.ExecuteAsync(async inner =>
            {
                using var request = Request(ask, at);
                using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, inner);
                latency = clock.GetElapsedTime(began);
                var hop = await ReadAsync(ask, response, turn, latency, inner);
                turnout = TurnoutOf((int)response.StatusCode);
                return hop;
            }, token);
        }
        finally
        {
            if (!token.IsCancellationRequested)
                turn.Report(turnout, latency > TimeSpan.Zero ? latency : clock.GetElapsedTime(began));
        }
    }

    public void Dispose() => client.Dispose();

    private async Task<Hop> ReadAsync(HttpAsk ask, HttpResponseMessage response, HostTurn turn, TimeSpan latency, CancellationToken token)
    {
        var asked = response.RequestMessage?.RequestUri ?? ask.Address;
        var exchange = Exchange(asked, response, latency);
        if (AnswerRules.IsRedirect(response.StatusCode) && Uri.TryCreate(asked, response.Headers.Location, out var next))
            return new Hop.GoesOn(next, exchange);
        if (response.StatusCode is HttpStatusCode.NotModified && ask.Known.Any)
            return new Hop.Ended(new FetchTry(new HttpOutcome.NotModified()), exchange);
        if (!response.IsSuccessStatusCode)
            return new Hop.Ended(Refused(response, turn), exchange);
        var body = ask.CutOff
            ? await BodyReader.BeginningAsync(response.Content, ask.MaxBytes, token)
            : await BodyReader.ReadAsync(response.Content, ask.MaxBytes, token);
        return body is { } bytes
            ? new Hop.Ended(
                new FetchTry(new HttpOutcome.Arrived(new HttpAnswer(asked, exchange.Status, exchange.Headers, bytes))), exchange with { Body = bytes })
            : new Hop.Ended(new FetchTry(new HttpOutcome.TooLarge(ask.MaxBytes)), null);
    }

    private FetchTry Refused(HttpResponseMessage response, HostTurn turn)
    {
        var longest = TimeSpan.FromSeconds(options.MaxDelaySeconds);
        var attempt = AnswerRules.Refusal(response, clock.GetUtcNow(), longest);
        if (attempt.Wait > longest)
            turn.LeaveAlone($"{response.RequestMessage?.RequestUri?.Authority} asks to wait {attempt.Wait.Value.TotalSeconds:0} s, longer than Fetching:MaxDelaySeconds; it is left for the next run");
        else if (attempt.Wait is { } wait)
            turn.Rest(wait);
        return attempt;
    }

    private HttpExchange Exchange(Uri address, HttpResponseMessage response, TimeSpan latency) => new()
    {
        Address = address,
        RequestHeaders = [.. response.RequestMessage?.Headers.SelectMany(Flat) ?? []],
        Status = (int)response.StatusCode,
        Headers = [.. response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
            .SelectMany(header => header.Value.Select(value => KeyValuePair.Create(header.Key, value)))],
        Began = clock.GetUtcNow(),
        Latency = latency,
    };

    private static IEnumerable<KeyValuePair<string, string>> Flat(KeyValuePair<string, IEnumerable<string>> header) =>
        header.Value.Select(value => KeyValuePair.Create(header.Key, value));

    private static HttpRequestMessage Request(HttpAsk ask, Uri at)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, at);
        request.Headers.TryAddWithoutValidation("Accept", ask.Accept);
        if (ask.Known.ETag is { } tag)
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (ask.Known.LastModified is { } date)
            request.Headers.TryAddWithoutValidation("If-Modified-Since", date);
        foreach (var (name, value) in ask.Headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return request;
    }

    private static Turnout TurnoutOf(int status) =>
        AnswerRules.IsTrouble(status) ? Turnout.Trouble : status < 400 || status is 404 or 410 ? Turnout.Well : Turnout.Refused;
}
