using ShoeData.Fetching;

namespace ShoeData.KaggleImport;

/// <summary>Where the pictures of a table come from: files beside it, or the web.</summary>
internal interface IPictureSource
{
    Task<FetchResult> GetAsync(string location, CancellationToken token);
}
