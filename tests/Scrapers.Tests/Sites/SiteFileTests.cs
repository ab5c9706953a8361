using ShoeData.Scrapers.Sites;

namespace ShoeData.Scrapers.Tests.Sites;

public sealed class SiteFileTests : IDisposable
{
    private const string Good =
        """
        {
          "name": "shop", "format": "nike", "fetcher": "browser", "next_page": "scroll", // a comment
          "wall": "https://shop.example/w", "answers": ["/api"], "brand": "Nike",
          "delay_seconds": 1.5, "images_at_once": 2,
        }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("shoedata-sites-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_good_file_is_read()
    {
        var site = Load(Good);

        (site.Name, site.Format, site.Wall.Host, site.DelaySeconds, site.ImagesAtOnce, site.GenderUnsaid).ShouldBe(("shop", SiteFormat.Nike, "shop.example", 1.5, 2, Gender.Unknown));
    }

    [Theory]
    [InlineData("\"brand\"", "\"brnad\"", ":3: 'brnad' is no member of a SiteDefinition; a site has name, format, wall, fetcher, next_page, answers, brand, country_path, image_transform, image_transform_to, currency_unsaid, gender_unsaid, age_group_unsaid, page_size, states_no_total, selectors, delay_seconds, images_at_once, floors.")]
    [InlineData("\"brand\": \"Nike\",", "", ":5: 'brand' missing from this SiteDefinition; a site has name, format, wall, fetcher, next_page, answers, brand, country_path, image_transform, image_transform_to, currency_unsaid, gender_unsaid, age_group_unsaid, page_size, states_no_total, selectors, delay_seconds, images_at_once, floors.")]
    [InlineData("\"name\": \"shop\"", "\"name\": \"other\"", ": name is 'other', the file's own name 'shop' was wanted.")]
    [InlineData("https://shop.example/w", "/w", ": wall is '/w', an absolute http or https address was wanted.")]
    [InlineData("https://shop.example/w", "file:///w", ": wall is 'file:///w', an absolute http or https address was wanted.")]
    [InlineData("[\"/api\"]", "[]", ": answers must name at least one path where next_page is 'scroll', and each must begin with '/'.")]
    [InlineData("1.5", "-1", ": delay_seconds is -1, seconds between 0 and 3600 were wanted.")]
    [InlineData("2,\n", "0,\n", ": images_at_once is 0, a number between 1 and 64 was wanted.")]
    [InlineData("2,\n", "2, \"floors\": { \"price\": 0.5 }\n", ": floors says 0.5 for 'price', a share between 0 and 1 for one of title, list_price, current_price, currency, gender, age_group, style, colour, product_url, image, view was wanted.")]
    [InlineData("2,\n", "2, \"floors\": { \"view\": 90 }\n", ": floors says 90 for 'view', a share between 0 and 1 for one of title, list_price, current_price, currency, gender, age_group, style, colour, product_url, image, view was wanted.")]
    [InlineData("\"Nike\"", "\" \"", ": brand is empty, the name that stands on the shoes was wanted.")]
    [InlineData("2,\n", "2, \"image_transform\": \"[\"", ": image_transform is no regular expression: Invalid pattern '[' at offset 1. Unterminated [] set.")]
    [InlineData("2,\n", "2, \"page_size\": -1\n", ": page_size is -1, a number between 0 and 10000 was wanted.")]
    [InlineData("\"nike\"", "\"selectors\"", ": selectors are missing, which the format 'selectors' is read by.")]
    public void What_cannot_be_is_named_with_its_file(string good, string bad, string message) =>
        Should.Throw<UserError>(() => Load(Good.Replace(good, bad, StringComparison.Ordinal))).Message.ShouldBe(Path.Combine(_folder, "shop.json") + message);

    [Fact]
    public void A_site_that_has_no_file_is_answered_with_those_there_are()
    {
        Load(Good);

        Should.Throw<UserError>(() => SiteFile.Load(_folder, "shoop")).Message.ShouldBe($"Scrapers:Sites names 'shoop', but there is no {_folder}/shoop.json; the folder holds shop.");
        Should.Throw<UserError>(() => SiteFile.Load(_folder, "../shop")).Message.ShouldStartWith("Scrapers:Sites names '../shop'");
    }

    [Theory]
    [InlineData("nike")]
    [InlineData("adidas")]
    [InlineData("reebok")]
    [InlineData("puma")]
    [InlineData("asics")]
    [InlineData("zappos")]
    [InlineData("footlocker")]
    [InlineData("storefront")]
    public void The_sites_that_come_along_are_good(string name) =>
        SiteFile.Load(Path.Combine(RepositoryRoot.Find(), "config", "sites"), name).Name.ShouldBe(name);

    [Theory]
    [InlineData("li.tile", "li..tile", ": selectors.tile is 'li..tile', a CSS selector was wanted.")]
    [InlineData("\".price\"", "\"[\"", ": selectors.list_price.at is '[', a CSS selector was wanted, or nothing for the tile itself.")]
    [InlineData("/(.+)$", "(", ": selectors.sku.pattern is no regular expression: Invalid pattern '(' at offset 1. Not enough )'s.")]
    public void A_wrong_selector_is_named(string good, string bad, string message)
    {
        const string selectors =
            """
            "selectors": {
              "tile": "li.tile", "title": { "at": "h2" }, "list_price": { "at": ".price" }, "image": { "at": "img", "attributes": ["src"] },
              "sku": { "at": "a", "attributes": ["href"], "pattern": "/(.+)$" },
            },
            """;
        var file = Good.Replace("\"delay_seconds\"", selectors + "\"delay_seconds\"", StringComparison.Ordinal);

        Should.NotThrow(() => Load(file));
        Should.Throw<UserError>(() => Load(file.Replace(good, bad, StringComparison.Ordinal))).Message.ShouldBe(Path.Combine(_folder, "shop.json") + message);
    }

    private SiteDefinition Load(string text)
    {
        File.WriteAllText(SiteFile.PathOf(_folder, "shop"), text);
        return SiteFile.Load(_folder, "shop");
    }
}
