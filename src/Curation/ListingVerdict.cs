namespace ShoeData.Curation;

/// <summary>What became of one listing by itself.</summary>
internal abstract record ListingVerdict
{
    private ListingVerdict()
    {
    }

    public sealed record Passed(Contender Contender) : ListingVerdict;

    /// <param name="SideScore">How clearly the picture that was judged shows a shoe from the side; null where none was measured.</param>
    public sealed record Rejected(Rejection Rejection, double? SideScore) : ListingVerdict;
}
