using ShoeData.Curation.Measures;
using ShoeData.Curation.Pictures;

namespace ShoeData.Curation.Rules;

/// <summary>What the picture itself shows.</summary>
internal static class PictureRule
{
    public static Refusal? Readable(Subject subject, CurationOptions options) =>
        subject.Picture?.Fault is { } fault ? new Refusal(fault.Reason, fault.Detail) : null;

    public static Refusal? Look(Subject subject, CurationOptions options) =>
        subject.Picture?.Facts is { } facts ? Judge(facts.Look, subject.Image?.View ?? ShoeView.Unknown, options) : null;

    /// <summary>Large enough, one shoe from the side, well to be seen: the first objection in this order.</summary>
    public static Refusal? Judge(PictureLook look, ShoeView claimed, CurationOptions options) =>
        LargeEnough(look, options) ?? ViewRule.Side(look.Measures, claimed, options).Objection ?? QualityVerdict.Of(look, options).Objection;

    private static Refusal? LargeEnough(PictureLook look, CurationOptions options) => look.LongerSide < options.MinSide
        ? new Refusal(RejectReason.ImageTooSmall, $"it is {look.Width}x{look.Height} pixels; a longer side of at least {options.MinSide} was wanted.")
        : null;
}
