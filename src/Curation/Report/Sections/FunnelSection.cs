using ShoeData.Pages;

namespace ShoeData.Curation.Report.Sections;

/// <summary>From all listings, reason by reason, to what was kept.</summary>
internal static class FunnelSection
{
    public static PageSection Draw(StageReport report)
    {
        var bars = new List<Bar> { new("listings", report.In, "all") };
        var left = report.In;
        foreach (var (reason, count) in report.Rejected.OrderBy(pair => pair.Key))
        {
            left -= count;
            bars.Add(new Bar(ReasonText.Of(reason), count, "out", left, $"#reason-{reason.ToSnakeCase()}"));
        }

        bars.Add(new Bar("kept", report.Kept, "kept"));
        return new PageSection("funnel", "From listings to pictures", Bars.Draw(bars));
    }
}
