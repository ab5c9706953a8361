namespace ShoeData.KaggleImport;

/// <summary>Why a row cannot become a listing.</summary>
internal sealed record RowProblem(RejectReason Reason, string Detail);
