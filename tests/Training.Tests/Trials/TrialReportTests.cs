using System.Xml.Linq;

namespace ShoeData.Training.Tests;

public sealed class TrialReportTests
{
    private static readonly TrialReport Report = new("A & B", [new TrialGrid("one <two>", ["", "x"], [["<b>|", "1"], ["c", "2"]])], ["a note"])
    {
        Bars = [new TrialBar("<b>", new Figure(0.5, 0.25, 0.75))],
        BarsTitle = "bars",
    };

    [Fact]
    public void Markdown_keeps_what_comes_from_outside_in_its_cell() => Report.ToMarkdown().ShouldBe("""
        # A & B

        ## one &lt;two>

        |  | x |
        | --- | ---: |
        | &lt;b>\| | 1 |
        | c | 2 |

        - a note

        """);

    [Fact]
    public void The_page_is_well_formed_loads_nothing_and_has_every_cell()
    {
        var page = TrialPage.Draw(Report);

        var body = XElement.Parse(page[page.IndexOf("<main>", StringComparison.Ordinal)..page.IndexOf("</body>", StringComparison.Ordinal)]);
        body.Descendants("td").Select(cell => cell.Value).ShouldBe(["<b>|", "1", "c", "2"]);
        body.Descendants("line").Last().Attribute("x1")!.Value.ShouldBe("25.0");
        page.ShouldNotContain("http:");
        page.ShouldNotContain("https:");
        page.ShouldNotContain("<script");
    }
}
