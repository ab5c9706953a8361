using System.Diagnostics.CodeAnalysis;
using ShoeData.Curation.Overruling;
using ShoeData.Curation.Pictures;
using ShoeData.Curation.Rules;

namespace ShoeData.Curation;

/// <summary>Decides about listings one by one, before they are compared with each other.</summary>
internal sealed class ListingJudge(RawShelf raw, OverrideList overrides, CurationOptions options)
{
    /// <summary>The pictures worth decoding: of listings that pass as such, those whose claimed view passes.</summary>
    public IReadOnlyDictionary<string, string> WantedPictures()
    {
        var wanted = new Dictionary<string, string>();
        foreach (var image in raw.Listings.AsParallel().AsOrdered().Select(WantedOf).ToList().SelectMany(images => images))
            wanted.TryAdd(image.Sha256, raw.PathOf(image));
        return wanted;
    }

    /// <summary>The listing with its best picture that passes, or the objection to the listing, else to the best of its pictures.</summary>
    public ListingVerdict Judge(ShoeListing listing, IReadOnlyDictionary<string, PictureRecord> pictures)
    {
        var itself = new Subject(listing);
        if (Objection(itself) is { } refusal)
            return Reject(listing, listing.ProductUrl ?? listing.ListingId, refusal);

        ListingVerdict.Rejected? first = null;
        var price = PriceOf(listing);
        var wantedFirst = ViewRule.BestFirst(listing, raw.ImagesOf(listing)).OrderBy(image => overrides.Find(OverrideAction.Keep, image.Sha256) is null);
        foreach (var image in wantedFirst)
        {
            var subject = itself with { Image = image, Picture = pictures.GetValueOrDefault(image.Sha256), Price = price };
            if (Objection(subject) is { } objection)
                first ??= Reject(listing, image.Sha256, objection);
            else if (TryKeep(subject, image, out var contender))
                return new ListingVerdict.Passed(contender);
        }

        return first ?? Reject(
            listing, listing.ProductUrl ?? listing.ListingId, new Refusal(RejectReason.ImageMissing, "no picture of it was stored."));
    }

    private IReadOnlyList<ImageRecord> WantedOf(ShoeListing listing)
    {
        var subject = new Subject(listing);
        return Objection(subject) is null ? [.. raw.ImagesOf(listing).Where(image => Objection(subject with { Image = image }) is null)] : [];
    }

    private Refusal? Objection(Subject subject)
    {
        if (overrides.Find(OverrideAction.Drop, subject.Listing, subject.Image) is { } line)
            return new Refusal(RejectReason.Overruled, $"{line}.");
        var priced = subject with { Price = PriceOf(subject.Listing) };
        return IsWanted(subject) ? CurationRules.JudgeWanted(priced, options) : CurationRules.Judge(priced, options);
    }

    // A listing is wanted if one of its pictures is.
    private bool IsWanted(Subject subject) => subject.Image is { } image
        ? overrides.Find(OverrideAction.Keep, subject.Listing, image) is not null
        : overrides.FindAny(OverrideAction.Keep, subject.Listing, raw.ImagesOf(subject.Listing)) is not null;

    private decimal? PriceOf(ShoeListing listing) => overrides.FindAny(OverrideAction.Price, listing, raw.ImagesOf(listing))?.Price;

    private bool TryKeep(Subject subject, ImageRecord image, [NotNullWhen(true)] out Contender? contender)
    {
        contender = subject.Picture?.Facts is { } facts && PriceLabel.Of(subject, options) is { } label
            ? new Contender(subject.Listing, image, facts, label, ViewRule.Side(facts.Measures, image.View, options).Score)
            {
                IsWanted = IsWanted(subject),
                IsFlipped = overrides.Find(OverrideAction.Flip, subject.Listing, image) is not null,
            }
            : null;
        return contender is not null;
    }

    private static ListingVerdict.Rejected Reject(ShoeListing listing, string where, Refusal refusal) => new(new Rejection
    {
        Source = listing.Source,
        ListingId = listing.ListingId,
        Where = where,
        Reason = refusal.Reason,
        Detail = refusal.Detail,
    });
}
