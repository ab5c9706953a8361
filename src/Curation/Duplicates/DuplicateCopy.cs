using System.Globalization;

namespace ShoeData.Curation.Duplicates;

/// <summary>A listing that was left out, since another one with its picture was kept.</summary>
internal readonly record struct DuplicateCopy(Contender Contender, Contender Kept, RejectReason Reason)
{
    /// <param name="row">What is known of the contender.</param>
    /// <param name="kept">What is known of the one that was kept.</param>
    public Refusal Refuse(CuratedImage row, CuratedImage kept) => new(Reason, Describe(row, kept) + (Reason is RejectReason.LabelConflict ? Conflict(row, kept) : ""));

    private static string Describe(CuratedImage row, CuratedImage kept) => row.Sha256 == kept.Sha256
        ? $"{kept.Source} {kept.ListingId} has the same picture and was kept."
        : $"{kept.Source} {kept.ListingId} has nearly the same picture ({kept.Width}x{kept.Height}, this one is {row.Width}x{row.Height}) and was kept.";

    private static string Conflict(CuratedImage row, CuratedImage kept) => string.Create(
        CultureInfo.InvariantCulture, $" Their prices disagree: {kept.PriceUsd} was kept, this one is {row.PriceUsd}.");
}
