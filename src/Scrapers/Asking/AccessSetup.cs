using ShoeData.Fetching;

namespace ShoeData.Scrapers.Asking;

/// <summary>What asking a shop needs beside the shop's own file.</summary>
internal sealed record AccessSetup
{
    public required ScrapersOptions Options { get; init; }

    public required FetchingOptions Fetching { get; init; }

    /// <summary>Where this shop's files lie.</summary>
    public required RawLayout Layout { get; init; }

    public required Wire Wire { get; init; }

    public required TimeProvider Clock { get; init; }

    /// <summary>Told what a person should know.</summary>
    public required Action<string> Notice { get; init; }
}
