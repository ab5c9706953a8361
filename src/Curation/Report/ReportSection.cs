namespace ShoeData.Curation.Report;

/// <summary>One part of the page.</summary>
internal sealed record ReportSection(string Anchor, string Title, Html Body);
