using System.Globalization;
using ShoeData.Curation.Pictures;

namespace ShoeData.Curation.Explain;

/// <summary>The life of one listing as lines to read.</summary>
internal static class LifeText
{
    public static IEnumerable<string> Of(string key, ItemLife life) =>
    [
        key.Replace('\t', '/') + (life.Listing is { } listing ? $"  {listing.Title}" : ""),
        .. life.Listing is { } known ? Offered(known) : [],
        .. life.Images.Select(image => Line("stored", $"{image.Sha256} {image.Format.ToSnakeCase()} {image.Width}x{image.Height}, view {image.View.ToSnakeCase()}, from {image.Location}")),
        .. life.Pictures.SelectMany(Measured),
        .. life.NearDuplicates.Select(near => Line("near", near)),
        .. life.Overrides.Select(line => Line("override", line.ToString())),
        .. life.Rejections.Select(rejection => Line("left out", $"{rejection.Reason.ToSnakeCase()}: {rejection.Detail} ({rejection.Where})")),
        .. life.Curated is { } curated ? Kept(curated) : [],
        .. life.Split is { } split ? [Line("placed", $"{split.Split.ToSnakeCase()}, {split.Path}, file {split.FileSha256}")] : Array.Empty<string>(),
        .. life.Fold is { } fold ? [Line("fold", Invariant($"{fold.Fold} of {fold.Folds}"))] : Array.Empty<string>(),
    ];

    private static IEnumerable<string> Offered(ShoeListing listing) =>
    [
        Line("offered", Invariant($"list {listing.ListPrice?.ToString(CultureInfo.InvariantCulture) ?? "-"}, current {listing.CurrentPrice?.ToString(CultureInfo.InvariantCulture) ?? "-"} {listing.Currency ?? "of no named currency"}; {listing.Gender.ToSnakeCase()}, {listing.AgeGroup.ToSnakeCase()}; {listing.Images.Count} pictures")),
        Line("style", $"{listing.Style}; sku {listing.Sku}; colour {listing.Colour ?? "-"}"),
        .. listing.ProductUrl is { } url ? [Line("page", url)] : Array.Empty<string>(),
    ];

    private static IEnumerable<string> Measured(PictureRecord picture) =>
    [
        picture.Facts is { } facts
            ? Line("measured", $"{picture.Sha256[..8]} {facts.Width}x{facts.Height}, hash {facts.PerceptualHash}, squared {facts.SquareSha256}")
            : Line("measured", $"{picture.Sha256[..8]} {picture.Fault?.Reason.ToSnakeCase()}: {picture.Fault?.Detail}"),
    ];

    private static IEnumerable<string> Kept(CuratedImage image) =>
    [
        Line("kept", Invariant($"{image.Sha256}, side score {image.SideScore}, quality {image.QualityScore}, facing {image.Facing.ToSnakeCase()}")),
        Line("label", Invariant($"{image.PriceUsd} dollars by rule {image.PriceRule}, bin {image.Bin}")),
        Line("group", image.Group),
    ];

    private static string Line(string name, string text) => $"  {name,-9} {text}";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
