namespace ShoeData.Curation.Pictures;

/// <summary>Why bytes are no usable picture.</summary>
internal sealed record PictureFault(RejectReason Reason, string Detail);
