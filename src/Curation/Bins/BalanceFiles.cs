using System.Collections;
using System.Globalization;
using System.Text;

namespace ShoeData.Curation.Bins;

/// <summary><c>balance/undersample.csv</c> and <c>balance/augment.csv</c> beside the splits. Shoes come in the order of their paths.</summary>
internal sealed class BalanceFiles : IAsyncDisposable
{
    // By the places of listings: whether a shoe is in the one, and how often it is in the other.
    private readonly BitArray _undersample;
    private readonly Dictionary<int, int> _copies;
    private readonly PendingFile _undersampleFile;
    private readonly PendingFile _augmentFile;

    public BalanceFiles(DataLayout layout, BalancePlan plan)
    {
        _undersample = new BitArray(plan.Undersample.Select(shoe => shoe.Contender.Place).Append(-1).Max() + 1);
        foreach (var shoe in plan.Undersample)
            _undersample[shoe.Contender.Place] = true;
        _copies = plan.Augment.Where(row => row.Copies > 0).ToDictionary(row => row.Shoe.Contender.Place, row => row.Copies);
        (_undersampleFile, _augmentFile) = (new PendingFile(layout.Undersample), new PendingFile(layout.Augment));
        _undersampleFile.Stream.Write("path,bin\n"u8);
        _augmentFile.Stream.Write("path,bin,copies\n"u8);
    }

    // Paths are slugs: nothing in a row needs quotes.
    public async ValueTask AddAsync(PlacedShoe shoe, string path, CancellationToken token)
    {
        var row = string.Create(CultureInfo.InvariantCulture, $"{path},{shoe.Bin}");
        if (shoe.Contender.Place < _undersample.Count && _undersample[shoe.Contender.Place])
            await _undersampleFile.Stream.WriteAsync(Encoding.UTF8.GetBytes($"{row}\n"), token);
        if (_copies.TryGetValue(shoe.Contender.Place, out var copies))
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
