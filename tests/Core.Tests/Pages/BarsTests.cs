using System.Xml.Linq;
using ShoeData.Pages;

namespace ShoeData.Tests;

public sealed class BarsTests
{
    [Fact]
    public void Bars_are_as_long_as_their_share_of_the_longest()
    {
        var drawn = Bars.Draw([new("all", 200, "all"), new("out", 50, "out", Before: 150), new("kept", 0, "kept")]).ToString();

        XElement.Parse(drawn).Descendants("rect").Select(bar => $"{(string?)bar.Attribute("x")} {(string?)bar.Attribute("width")}")
            .ShouldBe(["0% 100%", "75% 25%", "0% 0.3%"]);
    }
}
