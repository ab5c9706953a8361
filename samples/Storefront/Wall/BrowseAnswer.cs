namespace ShoeData.Storefront;

/// <summary>What <c>/cic/browse/v2</c> answers.</summary>
internal sealed record BrowseAnswer(BrowseAnswer.Envelope Data)
{
    public static BrowseAnswer Of(WallPage page) => new(new Envelope(page));

    internal sealed record Envelope(WallPage Products);
}
