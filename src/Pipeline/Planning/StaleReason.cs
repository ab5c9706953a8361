namespace ShoeData.Pipeline.Planning;

/// <summary>One reason why a stage must run, in words.</summary>
internal sealed record StaleReason(StaleKind Kind, string Text);
