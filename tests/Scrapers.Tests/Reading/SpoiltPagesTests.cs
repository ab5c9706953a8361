using System.Text.Json.Nodes;
using ShoeData.Scrapers.Asking;
using ShoeData.Scrapers.Reading;
using ShoeData.Scrapers.Sites;
using ShoeData.Scrapers.Tests.Shops;

namespace ShoeData.Scrapers.Tests.Reading;

/// <summary>Whatever becomes of a page on its way, it is read or refused, and never brings the program down.</summary>
public sealed class SpoiltPagesTests
{
    [Theory]
    [InlineData("nike", "nike/browse-v2.json", 5)]
    [InlineData("adidas", "adidas/req-0.json", 40)]
    [InlineData("reebok", "reebok/productSearch.json", 40)]
    [InlineData("puma", "puma/graphql.json", 40)]
    [InlineData("puma", "puma/urqlState.json", 40)]
    public void Members_that_are_lost_or_of_another_kind_break_no_page(string site, string file, int times)
    {
        var path = Path.Combine(RepositoryRoot.Find(), "..", "shared", "real", "pages", file);
        Assert.SkipUnless(File.Exists(path), $"{path} is not there");
        var (text, definition, random) = (File.ReadAllText(path), ShippedSite.Load(site), new Random(20_240_501));

        var read = Enumerable.Range(0, times).Count(_ => IsRead(Spoil(text, random), definition));

        read.ShouldBeGreaterThan(times / 2);
    }

    [Theory]
    [InlineData("footlocker", "footlocker/footlockernikepg1.html")]
    [InlineData("adidas", "adidas/req-0.json")]
    [InlineData("reebok", "reebok/productSearch.json")]
    public void A_page_that_is_cut_off_is_read_or_refused(string site, string file)
    {
        var path = Path.Combine(RepositoryRoot.Find(), "..", "shared", "real", "pages", file);
        Assert.SkipUnless(File.Exists(path), $"{path} is not there");
        var (text, definition, random) = (File.ReadAllText(path), ShippedSite.Load(site), new Random(20_240_502));

        foreach (var _ in Enumerable.Range(0, 4))
            IsRead(text[..random.Next(text.Length)], definition);
        IsRead("", definition).ShouldBeFalse();
    }

    private static bool IsRead(string text, SiteDefinition site)
    {
        try
        {
            var page = PageReader.Read(new PageAnswer(site.Wall, text), site, "page 1");
            page.Rejections.ShouldAllBe(rejection => rejection.Reason != RejectReason.RowUnreadable);
            return page.Tiles.Count > 0;
        }
        catch (SiteStoppedException)
        {
            return false;
        }
    }

    // One member in a hundred becomes something else.
    private static string Spoil(string text, Random random)
    {
        var root = JsonNode.Parse(text).ShouldNotBeNull();
        foreach (var owner in Objects(root).ToList())
        {
            foreach (var name in owner.Select(member => member.Key).ToList())
            {
                if (random.Next(100) == 0)
                    owner[name] = Other(random);
            }
        }

        return root.ToJsonString();
    }

    private static JsonNode? Other(Random random) => random.Next(7) switch
    {
        0 => null,
        1 => JsonValue.Create("text"),
        2 => JsonValue.Create(-7.5),
        3 => new JsonObject(),
        4 => new JsonArray(JsonValue.Create(1), null),
        5 => JsonValue.Create(true),
        _ => JsonValue.Create("1e999"),
    };

    private static IEnumerable<JsonObject> Objects(JsonNode node) => node switch
    {
        JsonObject one => one.Select(member => member.Value).OfType<JsonNode>().SelectMany(Objects).Prepend(one),
        JsonArray many => many.OfType<JsonNode>().SelectMany(Objects),
        _ => [],
    };
}
