namespace ShoeData.Storefront;

/// <summary>One kind of planted defect.</summary>
/// <param name="Count">Colourways it is planted on.</param>
/// <param name="Outcome">Why such a colourway must be left out; null when it must be kept.</param>
internal sealed record DefectRow(DefectKind Kind, int Count, RejectReason? Outcome);
