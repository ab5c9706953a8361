using System.Globalization;
using System.Text;

namespace ShoeData.Curation.Bins;

/// <summary><c>balance/undersample.csv</c> and <c>balance/augment.csv</c> beside the splits. Shoes come in the order of their paths.</summary>
internal sealed class BalanceFiles : IAsyncDisposable
{
    private readonly BalancePlan _plan;
    private readonly PendingFile _undersampleFile;
    private readonly PendingFile _augmentFile;

    public BalanceFiles(DataLayout layout, BalancePlan plan)
    {
        _plan = plan;
        (_undersampleFile, _augmentFile) = (new PendingFile(layout.Undersample), new PendingFile(layout.Augment));
        _undersampleFile.Stream.Write("path,bin\n"u8);
        _augmentFile.Stream.Write("path,bin,copies\n"u8);
    }

    // Paths are slugs: nothing in a row needs quotes.
    public async ValueTask AddAsync(PlacedShoe shoe, string path, CancellationToken token)
    {
        var row = string.Create(CultureInfo.InvariantCulture, $"{path},{shoe.Bin}");
        if (_plan.IsInUndersample(shoe))
            await _undersampleFile.Stream.WriteAsync(Encoding.UTF8.GetBytes($"{row}\n"), token);
        if (_plan.CopiesOf(shoe) is var copies and > 0)
            await _augmentFile.Stream.WriteAsync(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{row},{copies}\n")), token);
    }

    public async Task KeepAsync(CancellationToken token)
    {
        await _undersampleFile.KeepAsync(token);
        await _augmentFile.KeepAsync(token);
    }

    public async ValueTask DisposeAsync()
    {
        await _undersampleFile.DisposeAsync();
        await _augmentFile.DisposeAsync();
    }
}
