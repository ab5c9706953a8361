namespace ShoeData.Curation.Output;

/// <summary>What the columns of the data set's tables mean, in their order.</summary>
internal static class DataSetColumns
{
    private const string Text = "sc:Text";
    private const string Whole = "sc:Integer";
    private const string Number = "sc:Float";

    private static readonly Column Bin = new("bin", Whole, "The lowest price of the price bin, which is the folder's name.");
    private static readonly Column Price = new("price_usd", Number, "The label: the price in US dollars.");
    private static readonly Column Source = new("source", Text, "The shop or table it came from.");
    private static readonly Column ListingId = new("listing_id", Text, "The shoe's name within the source.");
    private static readonly Column Brand = new("brand", Text, "The brand as the source writes it.");
    private static readonly Column Style = new("style", Text, "The model that all its colourways share.");
    private static readonly Column Group = new("group", Text, "Styles that share a picture; a group lies in one split.");
    private static readonly Column Sha256 = new("sha256", Text, "SHA-256 of the picture as it came.");

    /// <summary><c>metadata.csv</c>.</summary>
    public static IReadOnlyList<Column> OfMetadata { get; } =
    [
        new("file_name", Text, "The picture, relative to the split's folder."),
        Bin, Price, Source, Brand,
        new("title", Text, "The title as the source writes it."),
        Style,
        new("sku", Text, "The article number of this colour."),
        new("colour", Text, "The colour as the source writes it."),
        Sha256, ListingId,
        new("price_rule", Text, "Which price became the label."),
        Group,
        new("view", Text, "The view the source claims."),
        new("side_score", Number, "How clearly it is a side view, from 0 to 1."),
        new("quality_score", Number, "How far it is from the nearest limit of quality, as a share of it, from 0 (only just) to 1."),
        new("facing", Text, "Where the toe points in the picture as it came; one that faced left is mirrored."),
        new("width", Whole, "Width of the picture as it came, in pixels, upright."),
        new("height", Whole, "Height of the picture as it came, in pixels, upright."),
    ];

    /// <summary><c>split.jsonl</c>.</summary>
    public static IReadOnlyList<Column> OfSplitRows { get; } =
    [
        new("split", Text, "The part of the data set."),
        new("path", Text, "The picture, relative to the data set's folder."),
        Bin, Price, Source, ListingId, Brand, Style, Group, Sha256,
        new("file_sha256", Text, "SHA-256 of the file itself."),
    ];
}
