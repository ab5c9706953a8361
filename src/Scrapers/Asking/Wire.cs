using ShoeData.Fetching;
using ShoeData.Scrapers.Asking.Har;

namespace ShoeData.Scrapers.Asking;

/// <summary>What the shops are asked over: the network, the network with a recorder, or a recording.</summary>
internal sealed class Wire(HarRecorder? recorder, HarReplay? replay) : IAsyncDisposable
{
    public static Wire Network { get; } = new(null, null);

    /// <summary>Answers in place of the network.</summary>
    public HttpMessageHandler? Handler => replay;

    public Func<HttpExchange, CancellationToken, Task>? Recorder => recorder is null ? null : recorder.AddAsync;

    public bool IsReplay => replay is not null;

    /// <summary>Whether everything is asked for, whatever is there already: a recording must be whole.</summary>
    public bool IsFresh => recorder is not null || replay is not null;

    /// <exception cref="UserError">The recording cannot be read, or both are named.</exception>
    public static async Task<Wire> OpenAsync(ScrapersOptions options, CancellationToken token) => options switch
    {
        { Record: not null, Replay: not null } => throw new UserError("--record and --replay cannot go together; name one of them."),
        { Record: { } path } => new Wire(HarRecorder.Create(path), null),
        { Replay: { } path } => new Wire(null, await HarReplay.OpenAsync(path, token)),
        _ => Network,
    };

    /// <summary>What was recorded gets its name.</summary>
    public Task CompleteAsync(CancellationToken token) => recorder?.CompleteAsync(token) ?? Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (recorder is not null)
            await recorder.DisposeAsync();
        replay?.Dispose();
    }
}
