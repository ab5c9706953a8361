namespace ShoeData.Storefront;

/// <summary>What was done to a colourway on purpose, to see what a pipeline makes of it.</summary>
internal enum DefectKind
{
    // Whole styles
    Womens,
    Kids,
    BelowRange,
    CardWithoutPrice,
    Unisex,

    // Single colourways that must go
    TopView,
    SoleView,
    ExactDuplicate,
    NearDuplicate,
    Truncated,
    NotAPicture,
    MissingPicture,
    NoPrice,

    // Single colourways that must stay
    Sale,
    GreyJpeg,
    TransparentPng,
    TurnedByExif,
    WhiteOnWhite,
}
