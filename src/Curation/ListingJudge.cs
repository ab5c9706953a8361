using ShoeData.Curation.Measures;
using ShoeData.Curation.Overruling;
using ShoeData.Curation.Pictures;
using ShoeData.Curation.Raw;
using ShoeData.Curation.Rules;

namespace ShoeData.Curation;

/// <summary>Decides about listings one by one, before they are compared with each other. May be asked from several threads at once.</summary>
internal sealed class ListingJudge(RawShelf raw, OverrideList overrides, CurationOptions options)
{
    /// <summary>The pictures worth decoding: of listings that pass as such, those whose claimed view passes.</summary>
    public WantedPictures WantedPictures(Scratch scratch) => new(ParallelRows.Select(raw.Count, WantedOf).SelectMany(pictures => pictures), scratch);

    /// <summary>The listing with its best picture that passes, or the objection to the listing, else to the best of its pictures.</summary>
    /// <param name="place">Of the listing on the shelf.</param>
    public ListingVerdict Judge(int place, MeasuredPictures pictures)
    {
        var listing = raw[place];
        var images = raw.ImagesOf(place);
        var itself = new Subject(listing) { Price = PriceOf(listing, images) };
        var unseen = listing.ProductUrl ?? listing.ListingId;
        if (Objection(itself, images) is { } refusal)
            return Reject(listing, unseen, refusal, images.Count > 0 ? images[0] : null, pictures);

        ListingVerdict.Rejected? first = null;
        foreach (var image in ViewRule.BestFirst(listing, images).OrderBy(image => overrides.Find(OverrideAction.Keep, image.Sha256) is null))
        {
            var subject = itself with { Image = image, Picture = pictures.Find(image.Sha256) };
            if (Objection(subject, images) is { } objection)
                first ??= Reject(listing, image.Sha256, objection, image, pictures);
            else if (subject.Picture?.Facts is { } facts && PriceLabel.Of(subject, options) is { } label)
                return Pass(place, subject, image, facts, label, pictures.Wanted);
        }

        return first ?? Reject(listing, unseen, new Refusal(RejectReason.ImageMissing, "no picture of it was stored."), images.Count > 0 ? images[0] : null, pictures);
    }

    private IReadOnlyList<WantedPicture> WantedOf(int place)
    {
        var listing = raw[place];
        var images = raw.ImagesOf(place);
        var subject = new Subject(listing) { Price = PriceOf(listing, images) };
        return Objection(subject, images) is null ? [.. images.Where(image => Objection(subject with { Image = image }, images) is null).Select(Want)] : [];
    }

    private WantedPicture Want(ImageRecord image) => ContentName.TryParse(image.Sha256, out var name)
        ? new WantedPicture(name, image.Source, image.Format)
        : throw new UserError($"{image.Source} {image.ListingId}: its picture is named '{image.Sha256}'; a SHA-256 of 64 digits was wanted. Rerun the stage that fetched it with --force.");

    private Refusal? Objection(Subject subject, IReadOnlyList<ImageRecord> images)
    {
        if (overrides.Find(OverrideAction.Drop, subject.Listing, subject.Image) is { } line)
            return new Refusal(RejectReason.Overruled, $"{line}.");
        return IsWanted(subject, images) ? CurationRules.JudgeWanted(subject, options) : CurationRules.Judge(subject, options);
    }

    // A listing is wanted if one of its pictures is.
    private bool IsWanted(Subject subject, IReadOnlyList<ImageRecord> images) => subject.Image is { } image
        ? overrides.Find(OverrideAction.Keep, subject.Listing, image) is not null
        : overrides.FindAny(OverrideAction.Keep, subject.Listing, images) is not null;

    private decimal? PriceOf(ShoeListing listing, IReadOnlyList<ImageRecord> images) => overrides.FindAny(OverrideAction.Price, listing, images)?.Price;

    private ListingVerdict.Passed Pass(int place, Subject subject, ImageRecord image, PictureFacts facts, PriceLabel label, WantedPictures wanted)
    {
        var listing = subject.Listing;
        var sideScore = ViewRule.Side(facts.Measures, image.View, options).Score;
        var contender = new Contender
        {
            Place = place,
            Picture = wanted.NumberOf(image.Sha256),
            SeenOn = listing.SeenAt is { } seen ? DateOnly.FromDateTime(seen.UtcDateTime) : null,
            Pixels = (long)facts.Width * facts.Height,
            SideScore = sideScore,
            PriceUsd = label.Price,
            IsPriceGiven = label.Rule == PriceLabel.Override,
            IsWanted = overrides.Find(OverrideAction.Keep, listing, image) is not null,
        };
        return new ListingVerdict.Passed(contender, new CuratedImage
        {
            Sha256 = image.Sha256,
            Source = listing.Source,
            ListingId = listing.ListingId,
            Brand = listing.Brand,
            Title = listing.Title,
            Style = listing.Style,
            Sku = listing.Sku,
            Colour = listing.Colour,
            View = image.View,
            SideScore = sideScore,
            QualityScore = QualityVerdict.Of(facts.Look, options).Score,
            Facing = FacingOf(facts, overrides.Find(OverrideAction.Flip, listing, image) is not null),
            PriceUsd = label.Price,
            PriceRule = label.Rule,
            Bin = 0,
            Group = "",
            PerceptualHash = facts.PerceptualHash,
            Width = facts.Width,
            Height = facts.Height,
            SquareSha256 = facts.SquareSha256,
        }, listing.Family);
    }

    // Who flips a picture says that its facing was misread.
    private static Facing FacingOf(PictureFacts facts, bool isFlipped) => (facts.Measures.Toe.Facing, isFlipped) switch
    {
        (var found, false) => found,
        (Facing.Left, true) => Facing.Right,
        _ => Facing.Left,
    };

    // What is shown of it is the picture that was judged; of a listing that fell before any was, its first.
    private ListingVerdict.Rejected Reject(ShoeListing listing, string where, Refusal refusal, ImageRecord? shown, MeasuredPictures pictures) => new(
        new Rejection
        {
            Source = listing.Source,
            ListingId = listing.ListingId,
            Where = where,
            Reason = refusal.Reason,
            Detail = refusal.Detail,
        },
        shown is not null && pictures.Find(shown.Sha256)?.Facts is { } facts ? ViewRule.Side(facts.Measures, shown.View, options).Score : null);
}
