namespace ShoeData.Storefront;

/// <summary>Works the truth out from what is offered and drawn, not from what was meant to be planted.</summary>
public static class TruthBook
{
    /// <summary>One row per colourway, in ordinal order of skus.</summary>
    public static IReadOnlyList<TruthRow> Of(Catalogue catalogue) => Of(catalogue.Styles);

    internal static IReadOnlyList<TruthRow> Of(IReadOnlyList<ShoeStyle> styles)
    {
        var offers = styles
            .SelectMany(style => style.Colourways.Select(colourway => new Offer(style, colourway)))
            .OrderBy(offer => offer.Sku, StringComparer.Ordinal)
            .ToList();
        var repeated = Repetitions([.. offers.Where(offer => OwnReason(offer) is null)]);
        return [.. offers.Select(offer => Row(offer, OwnReason(offer) ?? repeated.GetValueOrDefault(offer.Sku)))];
    }

    private static TruthRow Row(Offer offer, RejectReason? reason) => new(
        offer.Sku,
        offer.Style.Style,
        reason is null,
        reason is null && offer.Colourway.ListPrice is { } price ? PriceBins.Default.Of(price) : null,
        reason);

    // The order of the rules: who wears it, what it costs, what its picture is.
    private static RejectReason? OwnReason(Offer offer) => offer switch
    {
        { Style.Wearer.AgeGroup: not (AgeGroup.Adult or AgeGroup.Unknown) } => RejectReason.NotAdult,
        { Style.Wearer.Gender: Gender.Women } => RejectReason.NotMens,
        { Colourway.ListPrice: null } => RejectReason.PriceMissing,
        { Colourway.ListPrice: { } price } when PriceBins.Default.Of(price) is null => RejectReason.PriceBelowRange,
        _ => offer.Picture switch
        {
            { Finish.Damage: PictureDamage.Missing } => RejectReason.ImageMissing,
            { Finish.Damage: PictureDamage.Page or PictureDamage.PageAsJpeg } => RejectReason.NotAnImage,
            { Finish.Damage: PictureDamage.Truncated } => RejectReason.ImageBroken,
            { Subject.View: not PictureView.Side } => RejectReason.NotASideView,
            _ => null,
        },
    };

    /// <summary>Equal files leave the first of them; of files with one subject the largest stays, the first among equals.</summary>
    private static Dictionary<string, RejectReason?> Repetitions(IReadOnlyList<Offer> offers)
    {
        var reasons = new Dictionary<string, RejectReason?>();
        List<Offer> different = [];
        foreach (var files in offers.GroupBy(offer => offer.Picture))
        {
            different.Add(files.First());
            foreach (var repeated in files.Skip(1))
                reasons[repeated.Sku] = RejectReason.ExactDuplicate;
        }

        foreach (var pictures in different.GroupBy(offer => offer.Picture.Subject))
        {
            foreach (var lesser in pictures.OrderByDescending(offer => offer.Picture.Finish.Pixels).ThenBy(offer => offer.Sku, StringComparer.Ordinal).Skip(1))
                reasons[lesser.Sku] = RejectReason.NearDuplicate;
        }

        return reasons;
    }

    private sealed record Offer(ShoeStyle Style, Colourway Colourway)
    {
        public string Sku => Colourway.Sku;

        public PicturePlan Picture => Colourway.Picture;
    }
}
