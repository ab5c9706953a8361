using ShoeData.Curation.Output;
using ShoeData.Imaging.Tests.Drawing;

namespace ShoeData.Curation.Tests.Output;

public sealed class DataSetCardTests
{
    [Fact]
    public async Task It_counts_what_the_folders_hold()
    {
        using var data = Shop.Open();
        data.Add(Some.Listing("women") with { Title = "Women's Shoe" }, DrawnShoe.Jpeg(DrawnShoe.Side(model: 77)));
        await data.CurateAsync();

        var card = File.ReadAllLines(data.Layout.DataSetCard);

        card[0].ShouldBe("---");
        foreach (var bin in new[] { 30, 60, 90 })
        {
            var counts = Enum.GetValues<Split>().Select(split => Directory.GetFiles(Path.Combine(data.Layout.SplitFolder(split), $"{bin}")).Length).ToList();
            card.ShouldContain($"| {bin} | {string.Join(" | ", counts)} | {counts.Sum()} | 4 |");
        }

        card.ShouldContain("| shop | 37 | 36 |");
        card.ShouldContain("| `not_mens` | 1 |");
        card.ShouldContain("Of 37 listings 36 were kept. Of the others each has one reason, the first that applied:");
    }

    [Fact]
    public void A_table_cannot_be_broken_from_outside()
    {
        var table = new MarkdownTable(["source", "n"]);
        table.Add(["a | b\n# c <script>", "1"]);

        table.ToString().ShouldBe("| source | n |\n| --- | ---: |\n| a \\| b # c &lt;script> | 1 |\n");
    }
}
