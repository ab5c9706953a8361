namespace ShoeData;

/// <summary>A rule's objection: one sentence with the value that was met and what was wanted.</summary>
public sealed record Refusal(RejectReason Reason, string Detail);
