using System.Globalization;

namespace ShoeData;

/// <summary>The sort order of each manifest.</summary>
public static class ManifestKeys
{
    public static string Of(ShoeListing row) => $"{row.Source}\t{row.ListingId}";

    /// <summary>A listing's states in the order in which they were seen, the one that still holds last.</summary>
    public static string Of(ListingState row) => $"{row.Source}\t{row.ListingId}\t{Moment(row.Since)}\t{(row.Until is { } until ? Moment(until) : "~")}";

    public static string Of(ImageRecord row) => $"{row.Source}\t{row.ListingId}\t{row.Location}";

    public static string Of(CuratedImage row) => $"{row.Source}\t{row.ListingId}\t{row.Sha256}";

    public static string Of(SplitImage row) => row.Path;

    public static string Of(FoldImage row) => row.Path;

    public static string Of(Rejection row) => $"{row.Source}\t{row.ListingId}\t{row.Where}";

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("s", CultureInfo.InvariantCulture);
}
