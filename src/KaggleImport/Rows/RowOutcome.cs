namespace ShoeData.KaggleImport;

/// <summary>What rows were read as.</summary>
internal abstract record RowOutcome
{
    private RowOutcome()
    {
    }

    /// <param name="Rows">How many rows make up the listing.</param>
    public sealed record Listed(ShoeListing Listing, int Rows) : RowOutcome;

    public sealed record Refused(Rejection Rejection) : RowOutcome;
}
