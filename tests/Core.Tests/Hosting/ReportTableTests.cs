namespace ShoeData.Tests;

public sealed class ReportTableTests
{
    [Fact]
    public void The_closing_table_shows_the_commonest_reason_first()
    {
        using var console = new TestConsole();
        var rejections = new[] { RejectReason.NotMens, RejectReason.NotMens, RejectReason.NotAdult }.Select(reason => Rows.Rejection() with { Reason = reason });
        console.Console.Write([StageReport.Create("curate", "listings", 1203, 1200, rejections)]);
        console.Text.ShouldBe("""
            ╭────────┬──────────┬───────┬───────┬──────────┬─────────────────────────╮
            │ stage  │ counted  │    in │  kept │ left out │ why                     │
            ├────────┼──────────┼───────┼───────┼──────────┼─────────────────────────┤
            │ curate │ listings │ 1,203 │ 1,200 │        3 │ not_mens 2, not_adult 1 │
            ╰────────┴──────────┴───────┴───────┴──────────┴─────────────────────────╯

            """);
    }
}
