namespace ShoeData.KaggleImport;

/// <summary>A price among several, or why there is none.</summary>
/// <param name="List">The list price that its remark tells.</param>
internal readonly record struct OfferReading(Offer? Offer, decimal? List, string? Currency, RowProblem? Problem)
{
    public static OfferReading Refuse(RowProblem problem) => new(null, null, null, problem);
}
