namespace ShoeData.Storefront;

/// <summary>All planted defects.</summary>
internal static class DefectTable
{
    private static readonly Wearer Woman = new(Gender.Women, AgeGroup.Adult);
    private static readonly Wearer Man = new(Gender.Men, AgeGroup.Adult);

    /// <summary>Planted on single colourways of good styles, in this order.</summary>
    public static IReadOnlyList<DefectRow> Colourways { get; } =
    [
        new(DefectKind.ExactDuplicate, 6, RejectReason.ExactDuplicate),
        new(DefectKind.NearDuplicate, 8, RejectReason.NearDuplicate),
        new(DefectKind.TopView, 6, RejectReason.NotASideView),
        new(DefectKind.SoleView, 6, RejectReason.NotASideView),
        new(DefectKind.Truncated, 4, RejectReason.ImageBroken),
        new(DefectKind.NotAPicture, 4, RejectReason.NotAnImage),
        new(DefectKind.MissingPicture, 4, RejectReason.ImageMissing),
        new(DefectKind.NoPrice, 4, RejectReason.PriceMissing),
        new(DefectKind.WhiteOnWhite, 5, null),
        new(DefectKind.GreyJpeg, 4, null),
        new(DefectKind.TransparentPng, 5, null),
        new(DefectKind.TurnedByExif, 4, null),
        new(DefectKind.Sale, 26, null),
    ];

    /// <summary>Styles of their own; what they are for is the same for all their colourways.</summary>
    public static IReadOnlyList<StyleOrder> Styles { get; } =
    [
        new(95, 3, Woman, "Women's Shoes", DefectKind.Womens),
        new(120, 2, Woman, "Women's Road Running Shoes", DefectKind.Womens),
        new(45, 2, Woman, "Women's Slides", DefectKind.Womens),
        new(160, 3, Woman, "Women's Shoes", DefectKind.Womens),
        new(55, 2, new(Gender.Unknown, AgeGroup.Youth), "Older Kids' Shoes", DefectKind.Kids),
        new(70, 2, new(Gender.Unknown, AgeGroup.Youth), "Big Kids' Shoes", DefectKind.Kids),
        new(75, 2, new(Gender.Women, AgeGroup.Youth), "Older Girls' Shoes", DefectKind.Kids),
        new(50, 2, new(Gender.Unknown, AgeGroup.Child), "Younger Kids' Shoes", DefectKind.Kids),
        new(40, 2, new(Gender.Unknown, AgeGroup.Infant), "Baby/Toddler Shoes", DefectKind.Kids),
        new(29.99m, 3, Man, null, DefectKind.BelowRange),
        new(19.97m, 2, Man, null, DefectKind.BelowRange),
        new(115, 2, Man, null, DefectKind.CardWithoutPrice),
        new(140, 3, Wearer.Unknown, "Basketball Shoes", DefectKind.Unisex),
        new(110, 3, Wearer.Unknown, "Skate Shoes", DefectKind.Unisex),
    ];
}
