using ShoeData.Fetching;

namespace ShoeData.KaggleImport;

/// <summary>Where the pictures of a table come from: files beside it, or the web.</summary>
internal interface IPictureSource : IDisposable
{
    /// <summary>Brings a picture into the store.</summary>
    Task<StoreResult> StoreAsync(string location, CancellationToken token);

    /// <summary>All manifests are written: what was kept for a run that goes on is not needed any more.</summary>
    void Complete();
}
