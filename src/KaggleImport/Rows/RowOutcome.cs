namespace ShoeData.KaggleImport;

/// <summary>What a row was read as.</summary>
internal abstract record RowOutcome
{
    private RowOutcome()
    {
    }

    public sealed record Listed(ShoeListing Listing, string Where) : RowOutcome;

    public sealed record Refused(Rejection Rejection) : RowOutcome;
}
