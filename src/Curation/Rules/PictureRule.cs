namespace ShoeData.Curation.Rules;

/// <summary>What the picture itself shows.</summary>
internal static class PictureRule
{
    public static Refusal? Readable(Subject subject, CurationOptions options) =>
        subject.Picture?.Fault is { } fault ? new Refusal(fault.Reason, fault.Detail) : null;

    public static Refusal? LargeEnough(Subject subject, CurationOptions options) =>
        subject.Picture?.Facts is { } facts && Math.Max(facts.Width, facts.Height) < options.MinSide
            ? new Refusal(RejectReason.ImageTooSmall, $"it is {facts.Width}x{facts.Height} pixels; a longer side of at least {options.MinSide} was wanted.")
            : null;

    public static Refusal? SideView(Subject subject, CurationOptions options) =>
        subject.Picture?.Facts is { } facts && Measures.SideView.Judge(facts.Silhouette, options) is { Objection: { } objection }
            ? new Refusal(RejectReason.NotASideView, objection)
            : null;
}
