namespace ShoeData.Curation;

/// <summary>What became of one listing by itself.</summary>
internal abstract record ListingVerdict
{
    private ListingVerdict()
    {
    }

    /// <param name="Row">All that will be written of it, but for its bin and its group.</param>
    /// <param name="Family">What its source calls the family of its colourways, if it does.</param>
    public sealed record Passed(Contender Contender, CuratedImage Row, string? Family) : ListingVerdict;

    /// <param name="SideScore">How clearly the picture that was judged shows a shoe from the side; null where none was measured.</param>
    public sealed record Rejected(Rejection Rejection, double? SideScore) : ListingVerdict;
}
