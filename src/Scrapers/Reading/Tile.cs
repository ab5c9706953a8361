namespace ShoeData.Scrapers.Reading;

/// <summary>One colourway on a wall: an offer, or what was wrong with it.</summary>
internal abstract record Tile
{
    private Tile()
    {
    }

    public sealed record Offer(ShoeListing Listing) : Tile;

    public sealed record LeftOut(Rejection Rejection) : Tile;
}
