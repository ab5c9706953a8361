using System.Diagnostics.CodeAnalysis;
using ShoeData.Curation.Measures;
using ShoeData.Curation.Pictures;
using ShoeData.Curation.Rules;

namespace ShoeData.Curation;

/// <summary>Decides about listings one by one, before they are compared with each other.</summary>
internal sealed class ListingJudge(RawShelf raw, CurationOptions options)
{
    /// <summary>The pictures worth decoding: of listings that pass as such, those whose claimed view passes.</summary>
    public IReadOnlyDictionary<string, string> WantedPictures()
    {
        var wanted = new Dictionary<string, string>();
        foreach (var listing in raw.Listings.Where(listing => CurationRules.Judge(new Subject(listing), options) is null))
        {
            foreach (var image in raw.ImagesOf(listing).Where(image => CurationRules.Judge(new Subject(listing, image), options) is null))
                wanted.TryAdd(image.Sha256, raw.PathOf(image));
        }

        return wanted;
    }

    /// <summary>The listing with its best picture that passes, or the objection to the listing, else to the best of its pictures.</summary>
    public ListingVerdict Judge(ShoeListing listing, IReadOnlyDictionary<string, PictureRecord> pictures)
    {
        if (CurationRules.Judge(new Subject(listing), options) is { } refusal)
            return Reject(listing, listing.ProductUrl ?? listing.ListingId, refusal);

        ListingVerdict.Rejected? first = null;
        foreach (var image in ViewRule.BestFirst(listing, raw.ImagesOf(listing)))
        {
            var picture = pictures.GetValueOrDefault(image.Sha256);
            if (CurationRules.Judge(new Subject(listing, image, picture), options) is { } objection)
                first ??= Reject(listing, image.Sha256, objection);
            else if (TryKeep(listing, image, picture, out var contender))
                return new ListingVerdict.Passed(contender);
        }

        return first ?? Reject(
            listing, listing.ProductUrl ?? listing.ListingId, new Refusal(RejectReason.ImageMissing, "no picture of it was stored."));
    }

    private bool TryKeep(ShoeListing listing, ImageRecord image, PictureRecord? picture, [NotNullWhen(true)] out Contender? contender)
    {
        contender = picture?.Facts is { } facts && PriceLabel.Of(listing, options) is { } label
            ? new Contender(listing, image, facts, label, SideView.Judge(facts.Measures, image.View, options).Score)
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
