using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace ShoeData;

/// <summary>The one bounded-parallel operator.</summary>
public static class ParallelStream
{
    /// <summary>
    /// Maps with at most <paramref name="degree"/> calls of <paramref name="work"/> under way and as many results waiting.
    /// Results come as they finish; the first exception ends the stream and comes through unwrapped.
    /// </summary>
    public static async IAsyncEnumerable<TResult> Map<T, TResult>(
        IAsyncEnumerable<T> source,
        int degree,
        Func<T, CancellationToken, ValueTask<TResult>> work,
        [EnumeratorCancellation] CancellationToken token = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(degree, 1);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        var results = Channel.CreateBounded<TResult>(new BoundedChannelOptions(degree) { SingleReader = true });
        var pump = PumpAsync(source, degree, work, results.Writer, stop.Token);
        try
        {
            await foreach (var result in results.Reader.ReadAllAsync(token))
                yield return result;
        }
        finally
        {
            await stop.CancelAsync();
            await pump.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <inheritdoc cref="Map{T,TResult}(IAsyncEnumerable{T},int,Func{T,CancellationToken,ValueTask{TResult}},CancellationToken)"/>
    public static IAsyncEnumerable<TResult> Map<T, TResult>(
        IEnumerable<T> source, int degree, Func<T, CancellationToken, ValueTask<TResult>> work, CancellationToken token = default) =>
        Map(source.ToAsyncEnumerable(), degree, work, token);

    private static async Task PumpAsync<T, TResult>(
        IAsyncEnumerable<T> source,
        int degree,
        Func<T, CancellationToken, ValueTask<TResult>> work,
        ChannelWriter<TResult> results,
        CancellationToken token)
    {
        Exception? failure = null;
        try
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = degree, CancellationToken = token };
            await Parallel.ForEachAsync(source, options, async (item, inner) => await results.WriteAsync(await work(item, inner), inner));
        }
        catch (Exception exception)
        {
            failure = exception;
        }

        results.Complete(failure);
    }
}
