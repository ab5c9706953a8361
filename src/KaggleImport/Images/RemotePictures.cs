using System.Diagnostics;
using ShoeData.Fetching;

namespace ShoeData.KaggleImport;

/// <summary>Pictures that are fetched from the addresses a table gives; each address once, whoever names it.</summary>
internal sealed class RemotePictures(ImageDownloader downloader, ImageStore store, PictureJournal journal) : IPictureSource
{
    private readonly HostHealth _hosts = new();

    // Rows that share an address may ask for it at the same moment.
    private readonly SemaphoreSlim[] _gates = [.. Enumerable.Range(0, 256).Select(_ => new SemaphoreSlim(1))];

    public async Task<StoreResult> StoreAsync(string location, CancellationToken token)
    {
        // Pages leave the scheme out ("//shop.example/a.jpg") to mean their own.
        var text = location.StartsWith("//", StringComparison.Ordinal) ? "https:" + location : location;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            return new StoreResult.Refused(RejectReason.ImageAddressForbidden, "this is no http or https address");
        var gate = _gates[(uint)string.GetHashCode(location, StringComparison.Ordinal) % _gates.Length];
        await gate.WaitAsync(token);
        try
        {
            return journal.Find(location) ?? _hosts.GivenUp(address.Authority) ?? await FetchAsync(location, address, token);
        }
        finally
        {
            gate.Release();
        }
    }

    public void Complete() => journal.Complete();

    public void Dispose()
    {
        journal.Dispose();
        foreach (var gate in _gates)
            gate.Dispose();
    }

    private async Task<StoreResult> FetchAsync(string location, Uri address, CancellationToken token)
    {
        StoreResult result = await downloader.FetchAsync(address, token) switch
        {
            FetchResult.Fetched fetched => await KeepAsync(location, fetched.Bytes, token),
            FetchResult.NotFetched failed => Remember(location, new StoreResult.Refused(failed.Reason, failed.Detail)),
            _ => throw new UnreachableException(),
        };
        return _hosts.Heard(address.Authority, result);
    }

    // The journal first: a picture that has its name is one the journal knows, whenever the process dies.
    private async Task<StoreResult> KeepAsync(string location, ReadOnlyMemory<byte> bytes, CancellationToken token)
    {
        var result = await store.AddAsync(bytes, stored =>
        {
            journal.Add(location, stored);
            return Task.CompletedTask;
        }, token);
        return result is StoreResult.Refused refused ? Remember(location, refused) : result;
    }

    // What may be answered tomorrow is asked again tomorrow.
    private StoreResult.Refused Remember(string location, StoreResult.Refused refused)
    {
        if (HostHealth.IsFinal(refused.Reason))
            journal.Add(location, refused);
        return refused;
    }
}
