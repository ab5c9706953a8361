namespace ShoeData.Curation.Overruling;

/// <summary>One line of the table of overrides.</summary>
/// <param name="Where"><c>file:line</c>.</param>
/// <param name="Item">The SHA-256 of a picture, or its first eight digits or more, or <c>source/listing_id</c>.</param>
/// <param name="Value">The price or the style; empty for the other actions.</param>
internal sealed record OverrideLine(string Where, string Item, OverrideAction Action, string Value, string Note)
{
    private const int FewestDigits = 8;
    private const int AllDigits = 64;

    /// <summary>The price of a price line.</summary>
    public decimal? Price { get; init; }

    public bool IsPicture { get; } = IsSha256(Item);

    public bool Names(ShoeListing listing) => !IsPicture && Item == $"{listing.Source}/{listing.ListingId}";

    public bool Names(string sha256) => IsPicture && sha256.StartsWith(Item, StringComparison.Ordinal);

    public static bool IsSha256(string text) => text.Length is >= FewestDigits and <= AllDigits && text.All(char.IsAsciiHexDigitLower);

    public override string ToString() => $"{Where}: {Action.ToSnakeCase()}{(Value.Length > 0 ? $" {Value}" : "")}{(Note.Length > 0 ? $" ({Note})" : "")}";
}
