using ShoeData.Fetching;
using Spectre.Console;

namespace ShoeData.KaggleImport;

/// <summary>Fetches a data set from Kaggle with the user's token and unpacks it beside the other data.</summary>
internal sealed class DatasetDownload(KaggleImportOptions options, StageContext context)
{
    /// <exception cref="UserError">There is no token, Kaggle refuses, or the archive is not one to unpack.</exception>
    public async Task<ExitCode> RunAsync(KaggleDataset dataset, CancellationToken token)
    {
        var credentials = KaggleCredentials.Find(Environment.GetEnvironmentVariable, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile));
        if (credentials.Warning is { } warning)
            context.Error.WriteLine($"warning: {warning}");
        var folder = Path.Combine(context.Layout.Downloads, dataset.Owner, dataset.Name);
        if (!File.Exists(folder + ".zip"))
            await FetchAsync(dataset, credentials, folder + ".zip", token);
        await new Unpacking(folder + ".zip", UnpackLimits.Of(options)).IntoAsync(folder, token);
        Tell(folder);
        return ExitCode.Done;
    }

    private async Task FetchAsync(KaggleDataset dataset, KaggleCredentials credentials, string archive, CancellationToken token)
    {
        var fetching = context.Settings.Bind<FetchingOptions>();
        var limits = DownloadLimits.Of(options.MaxDownloadMegabytes * 1_000_000L, fetching);
        using var client = GuardedClient.Create(fetching, accept: "application/zip,*/*;q=0.5");
        var download = new FileDownload(new AuthorisedHops(client, credentials.Header, limits.MaxRedirects), limits, Terms, context.Clock);
        var address = new Uri($"{options.ApiAddress.TrimEnd('/')}/datasets/download/{dataset.Owner}/{dataset.Name}");
        await context.Error.TrackAsync($"{dataset}", limits.MaxBytes, ticker => download.FetchAsync(address, archive, ticker, token));
    }

    private static DownloadTerms Terms { get; } = new()
    {
        Refusal = KaggleRefusal.Of,
        TooLarge = (part, bytes) => new UserError(
            $"{part}: the archive is larger than the {bytes} bytes of KaggleImport:MaxDownloadMegabytes; raise it if that is meant.", exitCode: ExitCode.Failed),
    };

    private void Tell(string folder)
    {
        var tables = Directory.EnumerateFiles(folder, "*.csv", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        context.Output.Profile.Out.Writer.WriteLine(tables.Count == 0
            ? $"{folder}: unpacked; there is no CSV table in it."
            : $"{folder}: unpacked. To import a table of it:");
        foreach (var table in tables)
            context.Output.Profile.Out.Writer.WriteLine($"  dotnet run --project src/KaggleImport -- --file '{table}'");
    }
}
