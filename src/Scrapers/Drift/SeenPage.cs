using ShoeData.Scrapers.Reading;

namespace ShoeData.Scrapers.Drift;

/// <summary>A page of a wall as it came.</summary>
/// <param name="Number">From 1.</param>
internal sealed record SeenPage(int Number, PageAnswer Answer)
{
    public string FileName => $"page-{Number}.{(Answer.IsJson ? "json" : "html")}";
}
