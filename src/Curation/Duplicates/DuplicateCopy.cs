using System.Globalization;

namespace ShoeData.Curation.Duplicates;

/// <summary>A listing that was left out, since another one with its picture was kept.</summary>
internal sealed record DuplicateCopy(Contender Contender, Contender Kept, RejectReason Reason)
{
    public Refusal Refusal => new(Reason, Describe() + (Reason is RejectReason.LabelConflict ? Conflict() : ""));

    private string Describe() => Contender.Picture == Kept.Picture
        ? $"{Kept.Name} has the same picture and was kept."
        : $"{Kept.Name} has nearly the same picture ({Kept.Width}x{Kept.Height}, this one is {Contender.Width}x{Contender.Height}) and was kept.";

    private string Conflict() => string.Create(
        CultureInfo.InvariantCulture, $" Their prices disagree: {Kept.Label.Price} was kept, this one is {Contender.Label.Price}.");
}
