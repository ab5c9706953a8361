using ShoeData.Scrapers.Robots;

namespace ShoeData.Scrapers.Tests.Robots;

public sealed class RobotsFileTests
{
    [Theory]
    // A group of our own hides everybody's, whatever the order.
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: ShoeData\nDisallow: /cart", "/w/shoes", true)]
    [InlineData("User-agent: ShoeData\nDisallow: /cart\n\nUser-agent: *\nDisallow: /", "/cart", false)]
    [InlineData("User-agent: *\nDisallow: /w", "/w/shoes", false)]
    [InlineData("User-agent: OtherBot\nDisallow: /", "/w/shoes", true)]
    // Names are compared without case, version and order of groups.
    [InlineData("user-AGENT: shoedata/9.9\nDISALLOW: /w", "/w/shoes", false)]
    [InlineData("User-agent: ShoeDataPlus\nDisallow: /", "/w/shoes", true)]
    // Two groups of one name are one group, and one group may have two names.
    [InlineData("User-agent: ShoeData\nDisallow: /a\nUser-agent: x\nDisallow: /b\nUser-agent: ShoeData\nDisallow: /c", "/c", false)]
    [InlineData("User-agent: ShoeData\nDisallow: /a\nUser-agent: x\nDisallow: /b\nUser-agent: ShoeData\nDisallow: /c", "/b", true)]
    [InlineData("User-agent: x\nUser-agent: ShoeData\nDisallow: /b", "/b", false)]
    // The longest match wins, and allow wins a tie.
    [InlineData("User-agent: *\nDisallow: /w\nAllow: /w/mens", "/w/mens-shoes", true)]
    [InlineData("User-agent: *\nAllow: /w\nDisallow: /w/mens", "/w/mens-shoes", false)]
    [InlineData("User-agent: *\nDisallow: /w\nAllow: /w", "/w/shoes", true)]
    [InlineData("User-agent: *\nDisallow: /*mens\nAllow: /w/m", "/w/mens-shoes", false)]
    // Wildcards and the end.
    [InlineData("User-agent: *\nDisallow: /*.php$", "/a/b.php", false)]
    [InlineData("User-agent: *\nDisallow: /*.php$", "/a/b.php?x=1", true)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/a-x-b-y-c-z", false)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/a-x-c-y-b", true)]
    [InlineData("User-agent: *\nDisallow: /exact$", "/exact", false)]
    [InlineData("User-agent: *\nDisallow: /exact$", "/exactly", true)]
    [InlineData("User-agent: *\nDisallow: /a*a$", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /*?", "/w?page=2", false)]
    [InlineData("User-agent: *\nDisallow: /*?", "/w", true)]
    // Escapes mean the letter they stand for; case of paths counts.
    [InlineData("User-agent: *\nDisallow: /%7Ejoe", "/~joe", false)]
    [InlineData("User-agent: *\nDisallow: /caf\u00e9", "/caf%c3%a9", false)]
    [InlineData("User-agent: *\nDisallow: /a%2fb", "/a/b", true)]
    [InlineData("User-agent: *\nDisallow: /W", "/w", true)]
    // Odd files.
    [InlineData("", "/w", true)]
    [InlineData("User-agent: *\nDisallow:", "/w", true)]
    [InlineData("Disallow: /", "/w", true)]
    [InlineData("<html>not found</html>", "/w", true)]
    [InlineData("\uFEFFUser-agent: *\r\nDisallow: /w # not here\r\n", "/w/shoes", false)]
    [InlineData("User-agent: *\rDisallow: /w", "/w/shoes", false)]
    [InlineData("User-agent: *\nCrawl-delay: 5\nSitemap: https://x/s.xml\nDisallow: /w", "/w", false)]
    [InlineData("User-agent: *\nDisallow: /", "/robots.txt", true)]
    public void A_path_is_allowed_as_RFC_9309_says(string robots, string path, bool allowed) =>
        RobotsFile.Parse(robots, "ShoeData").Allows(new Uri("https://shop.example" + path)).ShouldBe(allowed);

    [Fact]
    public void A_pattern_of_many_wildcards_is_matched_in_no_time()
    {
        var robots = RobotsFile.Parse($"User-agent: *\nDisallow: /{string.Concat(Enumerable.Repeat("a*", 2000))}b", "ShoeData");

        robots.Allows(new Uri("https://shop.example/" + new string('a', 30_000))).ShouldBeTrue();
    }
}
