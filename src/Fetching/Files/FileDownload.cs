using System.Net;
using System.Net.Http.Headers;

namespace ShoeData.Fetching;

/// <summary>Downloads one file, going on where a former try stopped.</summary>
/// <param name="hops">Follows redirects.</param>
/// <param name="terms">What the caller says where the server or a limit stands in the way.</param>
public sealed class FileDownload(AuthorisedHops hops, DownloadLimits limits, DownloadTerms terms, TimeProvider clock)
{
    /// <param name="target">Gets its name when it is complete.</param>
    /// <exception cref="UserError">The server refuses, or does not answer however often it is asked.</exception>
    public async Task FetchAsync(Uri address, string target, ProgressTicker ticker, CancellationToken token)
    {
        Directory.CreateDirectory(AtomicFile.FolderOf(target));
        var part = new PartialFile(target);
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                if (await TryAsync(address, part, ticker, token))
                {
                    part.Complete();
                    return;
                }
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException && !token.IsCancellationRequested)
            {
                if (exception is IOException full && ErrorText.IsDiskFull(full))
                    throw new UserError($"{part.Path}: no space is left for the rest of {address}; free some and run the same command again, which goes on from here.", exception, ExitCode.Failed);
                if (attempt >= limits.Retries)
                    throw new UserError($"{address}: {exception.GetBaseException().Message} {part.Length} bytes are kept; the same command goes on from there.{terms.ByHand}", exception, ExitCode.Failed);
            }

            if (attempt >= limits.Retries)
                throw new UserError($"{address}: the server does not deliver the whole file, tried {attempt + 1} times; {part.Length} bytes are kept, the same command goes on from there.{terms.ByHand}", exitCode: ExitCode.Failed);
            await Task.Delay(limits.FirstDelay * Math.Pow(2, attempt), clock, token);
        }
    }

    /// <returns>Whether the file is complete.</returns>
    private async Task<bool> TryAsync(Uri address, PartialFile part, ProgressTicker ticker, CancellationToken token)
    {
        var known = part.Known();
        if (known is { Total: { } whole } && part.Length == whole)
            return true;
        using var response = await hops.GetAsync(address, request => AskForRest(request, part.Length, known), token);
        switch (response.StatusCode)
        {
            case HttpStatusCode.PartialContent when known is not null && response.Content.Headers.ContentRange is { From: { } from } && from == part.Length:
                break;
            case HttpStatusCode.OK:
                known = new PartialNote(ValidatorOf(response), response.Content.Headers.ContentLength);
                await part.RestartAsync(known, token);
                break;
            case HttpStatusCode.PartialContent or HttpStatusCode.RequestedRangeNotSatisfiable:
                part.Discard();
                return false;
            default:
                throw terms.Refusal(address, response.StatusCode);
        }

        RequireSpace(address, part, known.Total);
        ticker.Extend(known.Total ?? limits.MaxBytes);
        await CopyAsync(response.Content, part, ticker, token);
        return known.Total is not { } total || part.Length == total;
    }

    private async Task CopyAsync(HttpContent content, PartialFile part, ProgressTicker ticker, CancellationToken token)
    {
        await using var body = await content.ReadAsStreamAsync(token);
        await using var file = part.Append();
        var buffer = new byte[1 << 16];
        var length = part.Length;
        while (await ReadAsync(body, buffer, token) is var count and > 0)
        {
            length += count;
            if (length > limits.MaxBytes)
                throw terms.TooLarge(part.Path, limits.MaxBytes);
            await file.WriteAsync(buffer.AsMemory(0, count), token);
            ticker.Advance(count);
        }
    }

    private static void RequireSpace(Uri address, PartialFile part, long? total)
    {
        var free = new DriveInfo(AtomicFile.FolderOf(part.Path)).AvailableFreeSpace;
        if (total is { } bytes && bytes - part.Length > free)
            throw new UserError($"{part.Path}: {bytes - part.Length} bytes of {address} are still to come, and {free} are free on this disk; free some space and run the same command again.", exitCode: ExitCode.Failed);
    }

    // The limit is on silence, not on the whole: large files take their time.
    private async Task<int> ReadAsync(Stream body, byte[] buffer, CancellationToken token)
    {
        using var silence = new CancellationTokenSource(limits.Silence, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(token, silence.Token);
        try
        {
            return await body.ReadAsync(buffer, either.Token);
        }
        catch (OperationCanceledException exception) when (!token.IsCancellationRequested)
        {
            throw new IOException(FormattableString.Invariant($"the server was silent for {limits.Silence.TotalSeconds} s."), exception);
        }
    }

    private static void AskForRest(HttpRequestMessage request, long have, PartialNote? known)
    {
        if (known is null)
            return;
        request.Headers.Range = new RangeHeaderValue(have, null);
        request.Headers.TryAddWithoutValidation("If-Range", known.Validator);
    }

    // A weak ETag promises the same meaning, not the same bytes.
    private static string ValidatorOf(HttpResponseMessage response) => response.Headers.ETag is { IsWeak: false } tag
        ? tag.Tag
        : response.Content.Headers.LastModified?.ToString("r") ?? "";
}
