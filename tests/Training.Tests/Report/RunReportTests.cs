using System.Xml.Linq;

namespace ShoeData.Training.Tests;

[Collection(nameof(OneAtATime))]
public sealed class RunReportTests
{
    [Fact]
    public async Task The_page_is_well_formed_loads_nothing_and_shows_every_part()
    {
        using var folder = new TemporaryFolder();
        var token = TestContext.Current.CancellationToken;
        var shoes = await new DrawnShoes(folder).Draw(Split.Train, 4).Draw(Split.Val, 2).Draw(Split.Test, 3).SaveAsync(token);
        var stages = new StageRunner(shoes.Layout, "Training:Epochs=1");
        await stages.TrainAsync(token);
        await stages.EvaluateAsync(token);

        var page = File.ReadAllText(stages.Run.Report);

        // An address may stand there as text, as a setting.
        page.ShouldNotContain("=\"http");
        page.ShouldNotContain("url(http");
        page.ShouldNotContain("<script");
        var body = XElement.Parse(page[page.IndexOf("<body>", StringComparison.Ordinal)..page.IndexOf("</html>", StringComparison.Ordinal)].Replace("<br>", "<br/>", StringComparison.Ordinal)
            .Replace(" checked>", " checked=\"\"/>", StringComparison.Ordinal).Replace("id=\"as-shares\">", "id=\"as-shares\"/>", StringComparison.Ordinal)
            .Replace("\"><b>", "\"/><b>", StringComparison.Ordinal));
        string[] parts = ["overview", "figures", "confusion", "slices", "calibration", "learning", "prices", "galleries", "evidence", "cells", "run"];
        body.Element("main")!.Elements("section").Select(section => (string?)section.Attribute("id")).ShouldBe(parts);
        body.Descendants("img").ShouldAllBe(picture => ((string?)picture.Attribute("src"))!.StartsWith("data:image/jpeg;base64,", StringComparison.Ordinal));
        var anchors = body.Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>().ToHashSet();
        body.Descendants("a").Select(link => ((string?)link.Attribute("href"))![1..]).ShouldAllBe(target => anchors.Contains(target));
    }

    [Theory]
    [InlineData(0, 1, "0 0.2 0.4 0.6 0.8 1")]
    [InlineData(28, 312, "50 100 150 200 250 300")]
    [InlineData(1.48, 1.62, "1.5 1.525 1.55 1.575 1.6")]
    public void Axes_count_in_round_numbers(double low, double high, string ticks) =>
        string.Join(' ', new ChartAxis("x", low, high, "0.###").Ticks().Select(new ChartAxis("x", low, high, "0.###").Text)).ShouldBe(ticks);
}
