namespace ShoeData.Scrapers.Reading;

/// <summary>One colourway on a wall: an offer, or what was wrong with it.</summary>
internal abstract record Tile
{
    private Tile()
    {
    }

    public sealed record Offer(ShoeListing Listing) : Tile
    {
        /// <summary>The fields that say what the site's file assumes; the shop itself did not say them.</summary>
        public Assumed Assumed { get; init; }
    }

    public sealed record LeftOut(Rejection Rejection) : Tile
    {
        /// <summary>The tile may be a shoe, but could not be read; the others are none that anybody wanted.</summary>
        public bool IsUnreadable => Rejection.Reason is RejectReason.FieldMissing or RejectReason.RowUnreadable;
    }
}
