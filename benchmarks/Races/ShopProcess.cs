using System.Diagnostics;

namespace ShoeData.Benchmarks.Races;

/// <summary>The loopback shop while it is open.</summary>
internal sealed class ShopProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ShopProcess(Process process, Uri root)
    {
        _process = process;
        Root = root;
    }

    public Uri Root { get; }

    public static async Task<ShopProcess> StartAsync(int pages, CancellationToken token)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath ?? "dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
            start.ArgumentList.Add(typeof(ShopProcess).Assembly.Location);
        start.ArgumentList.Add(LoopbackShop.Command);
        start.ArgumentList.Add($"{pages}");
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start.");
        var address = await process.StandardOutput.ReadLineAsync(token) ?? throw new InvalidOperationException("The shop ended before it said where it is.");
        return new ShopProcess(process, new Uri(address));
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
