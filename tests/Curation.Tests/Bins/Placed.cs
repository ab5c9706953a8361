namespace ShoeData.Curation.Tests.Bins;

/// <summary>Rows of a finished data set.</summary>
internal static class Placed
{
    public static SplitImage At(int bin, Split split, string group, string name) => new()
    {
        Split = split,
        Path = $"{split.ToSnakeCase()}/{bin}/{name}.jpg",
        Bin = bin,
        PriceUsd = bin,
        Source = "shop",
        ListingId = name,
        Brand = "Nike",
        Style = group,
        Group = group,
        Sha256 = ContentHash.Of(name),
        FileSha256 = ContentHash.Of($"square {name}"),
    };
}
