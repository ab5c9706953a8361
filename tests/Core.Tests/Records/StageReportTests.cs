namespace ShoeData.Tests;

public sealed class StageReportTests
{
    [Fact]
    public void Rejections_are_counted_by_reason()
    {
        var report = StageReport.Create("import", "rows", 5, 3, [Rows.Rejection("1"), Rows.Rejection("2")]);
        report.Rejected.ShouldBe(new Dictionary<RejectReason, int> { [RejectReason.PriceMissing] = 2 });
    }

    [Fact]
    public void A_lost_item_is_a_bug() =>
        Should.Throw<InvalidOperationException>(() => StageReport.Create("import", "rows", 5, 3, [Rows.Rejection()])).Message
            .ShouldBe("import: 5 rows went in, but 4 are accounted for.");
}
