namespace ShoeData.Curation;

/// <summary>What became of one listing by itself.</summary>
internal abstract record ListingVerdict
{
    private ListingVerdict()
    {
    }

    public sealed record Passed(Contender Contender) : ListingVerdict;

    public sealed record Rejected(Rejection Rejection) : ListingVerdict;
}
