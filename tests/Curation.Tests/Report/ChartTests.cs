using System.Xml.Linq;
using CsCheck;
using ShoeData.Curation.Output;
using ShoeData.Curation.Report.Charts;

namespace ShoeData.Curation.Tests.Report;

public sealed class ChartTests
{
    [Theory]
    [InlineData(new[] { 100 }, "100 100 100 100 100")]
    [InlineData(new[] { 40, 10, 30, 20 }, "10 17.5 25 32.5 40")]
    [InlineData(new[] { 10, 20, 30, 40, 50 }, "10 20 30 40 50")]
    public void A_spread_is_lowest_quarters_and_highest(int[] prices, string five)
    {
        var spread = PriceSpread.Of("x", prices.Select(price => Shoe(price, Split.Train)));

        $"{spread.Low:0.##} {spread.Lower:0.##} {spread.Median:0.##} {spread.Upper:0.##} {spread.High:0.##}".ShouldBe(five);
    }

    [Fact]
    public void A_price_of_several_pictures_counts_as_often() => Gen.Select(Gen.Int[1, 9], Gen.Int[1, 4]).Array[1, 8].Sample(prices =>
        PriceSpread.Of("x", prices.Select(price => Shoe(price.Item1, Split.Train, price.Item2)))
            .ShouldBe(PriceSpread.Of("x", prices.SelectMany(price => Enumerable.Repeat(Shoe(price.Item1, Split.Train), price.Item2)))));

    [Fact]
    public void A_histogram_stacks_the_splits_of_a_column_to_its_count()
    {
        var images = Enumerable.Range(0, 9).Select(index => Shoe(index < 5 ? 95 : 1000, (Split)(index % 3))).ToList();

        var columns = Rectangles(PriceHistogram.Draw(images, PriceBins.Default).ToString()).ToLookup(part => (string?)part.Attribute("x"), part => (double)part.Attribute("height")!);

        // 95 lies in the first third of the third bin; 1000 in the last column of all.
        columns.Select(column => (column.Key, Math.Round(column.Sum()))).ShouldBe([("20.2%", 200), ("96.867%", 160)]);
    }

    [Fact]
    public void A_box_holds_the_middle_half_and_names_are_escaped()
    {
        var drawn = BoxPlot.Draw([PriceSpread.Of("<b>&", Enumerable.Range(0, 5).Select(quarter => Shoe(25 * quarter, Split.Train)))]).ToString();

        drawn.ShouldContain("&lt;b&gt;&amp;");
        var box = Rectangles(drawn).ShouldHaveSingleItem();
        ((string?)box.Attribute("x"), (string?)box.Attribute("width")).ShouldBe(("25.5%", "49%"));
    }

    [Fact]
    public void Nothing_is_drawn_of_nothing() => BoxPlot.Draw([]).ToString().ShouldBeEmpty();

    // The drawings are well-formed, and so can be read as XML.
    private static IEnumerable<XElement> Rectangles(string markup) => XElement.Parse($"<all>{markup}</all>").Descendants("rect");

    private static ShoeCount Shoe(decimal price, Split split, int pictures = 1) => new("shop", "Nike", 90, split, price, pictures);
}
