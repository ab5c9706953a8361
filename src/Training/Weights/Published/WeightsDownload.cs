using System.Net;
using ShoeData.Fetching;
using Spectre.Console;

namespace ShoeData.Training;

/// <summary>Gets published weights once, and believes no file whose content is not what its name promises.</summary>
/// <param name="folder">Where they are kept.</param>
internal sealed class WeightsDownload(StageContext context, string folder)
{
    // The largest published file, of VGG-19, has 575 MB.
    private const long MaxBytes = 2_000_000_000;

    public string PathOf(PublishedFile file) => Path.Combine(folder, file.Name);

    /// <returns>The path of the file, fetched if it was not there.</returns>
    /// <exception cref="UserError">It cannot be had, or is not what its name promises.</exception>
    public async Task<string> GetAsync(PublishedFile file, CancellationToken token)
    {
        var path = PathOf(file);
        if (File.Exists(path))
        {
            if (await IsSoundAsync(path, file, token))
                return path;
            context.Error.MarkupLineInterpolated($"[yellow]note:[/] {path}: its content is not what its name promises; it is deleted and fetched again.");
            File.Delete(path);
        }

        using var alone = TakeAlone(path);
        await FetchAsync(file, path, token);
        return path;
    }

    private static async Task<bool> IsSoundAsync(string path, PublishedFile file, CancellationToken token) =>
        (await ContentHash.OfFileAsync(path, token)).StartsWith(file.Sha256Prefix, StringComparison.Ordinal);

    private async Task FetchAsync(PublishedFile file, string path, CancellationToken token)
    {
        var address = new Uri($"{context.Settings.Bind<TrainingOptions>().WeightsAddress.TrimEnd('/')}/{file.Name}");
        var fetching = context.Settings.Bind<FetchingOptions>();
        var limits = DownloadLimits.Of(MaxBytes, fetching);
        using var client = GuardedClient.Create(fetching, accept: "application/octet-stream,*/*;q=0.5");
        var download = new FileDownload(new AuthorisedHops(client, token: null, limits.MaxRedirects), limits, Terms(path), context.Clock);
        var arrived = path + ".arrived";
        await context.Error.TrackAsync(file.Name, MaxBytes, ticker => download.FetchAsync(address, arrived, ticker, token));
        if (!await IsSoundAsync(arrived, file, token))
        {
            var hash = await ContentHash.OfFileAsync(arrived, token);
            File.Delete(arrived);
            throw new UserError(
                $"{address}: what came has the SHA-256 {hash}, and its name promises {file.Sha256Prefix}...; it was deleted. Try again, or get {file.Name} elsewhere and put it as {path}.",
                exitCode: ExitCode.Failed);
        }

        File.Move(arrived, path, overwrite: true);
    }

    // Two downloads would write into one part.
    private FileStream TakeAlone(string path)
    {
        Directory.CreateDirectory(folder);
        try
        {
            return new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException exception) when (!ErrorText.IsDiskFull(exception))
        {
            throw new UserError($"{path}: another process is fetching these weights; run the same command again when it is done.", exception, ExitCode.Failed);
        }
    }

    private static DownloadTerms Terms(string path) => new()
    {
        Refusal = (address, status) => (int)status is 408 or 429 or >= 500
            ? new HttpRequestException($"the server answers {(int)status}.")
            : new UserError(
                $"{address}: the server answers {(int)status}{(status is HttpStatusCode.NotFound ? ", it has no such file" : "")}; set Training:WeightsAddress to a server that has it, or get the file elsewhere and put it as {path}.",
                exitCode: status is HttpStatusCode.NotFound ? ExitCode.Failed : ExitCode.Refused),
        TooLarge = (part, bytes) => new UserError($"{part}: the server sends more than {bytes} bytes, which no weights of these models have; check Training:WeightsAddress.", exitCode: ExitCode.Failed),
        ByHand = $" Without a network, get the file elsewhere and put it as {path}.",
    };
}
