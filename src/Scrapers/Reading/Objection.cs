namespace ShoeData.Scrapers.Reading;

/// <summary>Why an article is left out.</summary>
internal sealed record Objection(RejectReason Reason, string Detail);
