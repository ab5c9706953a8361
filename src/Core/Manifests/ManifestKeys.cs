namespace ShoeData;

/// <summary>The sort order of each manifest.</summary>
public static class ManifestKeys
{
    public static string Of(ShoeListing row) => $"{row.Source}\t{row.ListingId}";

    public static string Of(ImageRecord row) => $"{row.Source}\t{row.ListingId}\t{row.Location}";

    public static string Of(CuratedImage row) => $"{row.Source}\t{row.ListingId}\t{row.Sha256}";

    public static string Of(SplitImage row) => row.Path;

    public static string Of(Rejection row) => $"{row.Source}\t{row.ListingId}\t{row.Where}";
}
