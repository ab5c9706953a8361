namespace ShoeData;

/// <summary>The closed list of why something was left out.</summary>
public enum RejectReason
{
    // The row or tile itself
    RowUnreadable,
    FieldMissing,
    DuplicateListing,
    MadeToOrder,

    // Getting the picture
    ImageMissing,
    ImageRefused,
    ImageTooLarge,
    ImageUnreachable,
    ImageLeftForNextRun,
    ImageAddressForbidden,
    NotAnImage,

    // The picture
    ImageBroken,
    ImageTooSmall,
    ViewTop,
    ViewSole,
    ViewFront,
    ViewBack,
    ViewAngled,
    Pair,
    Detail,
    OnFoot,
    Packaging,
    Marketing,
    NotAShoe,
    NotASideView,
    OddAspect,
    ShoeTooSmall,
    CutOff,
    BusyBackground,
    Overlay,
    TooDark,
    WashedOut,
    Blurred,

    // The shoe
    NotMens,
    NotAdult,

    // The label
    PriceMissing,
    PriceInvalid,
    PriceBelowRange,
    CurrencyUnsupported,
    PriceOutlier,

    // Seen before
    ExactDuplicate,
    NearDuplicate,
    LabelConflict,

    // A person's word
    Overruled,
}
