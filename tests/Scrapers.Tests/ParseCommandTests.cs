using ShoeData.Scrapers.Browsing;

namespace ShoeData.Scrapers.Tests;

/// <summary>The command <c>parse</c> of the built program.</summary>
public sealed class ParseCommandTests : IDisposable
{
    private const string Answer =
        """
        {"raw":{"itemList":{"viewSize":48,"count":60,"startIndex":0,"items":[
          {"productId":"ZZ0003","displayName":"Fjord Shoes","subTitle":"Men's Originals","price":110,"salePrice":66,"link":"/us/fjord/ZZ0003.html",
           "images":[{"src":"https://assets.adidas.com/images/w_280,h_280/aa_9366/fjord.jpg","metadata":{"view":"Side Lateral Center View"}}]},
          {"productId":"ZZ0004","displayName":"Fjord Jersey","price":60,"category":"clothing"},
          {"productId":"ZZ0005","price":60}]}}}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("shoedata-parse-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Listings_go_to_standard_output_and_what_is_said_of_them_to_the_other()
    {
        var result = await RunAsync("parse", "--site", "adidas", Save("answer.json", Answer));

        result.ExitCode.ShouldBe(0, result.Errors);
        result.Output.ShouldBe(
            """{"source":"adidas","listing_id":"ZZ0003","product_url":"https://www.adidas.com/us/fjord/ZZ0003.html","brand":"adidas","title":"Fjord Shoes","style":"adidas fjord","family":null,"sku":"ZZ0003","colour":null,"gender":"men","age_group":"adult","list_price":110,"current_price":66,"currency":"USD","images":[{"location":"https://assets.adidas.com/images/aa_9366/fjord.jpg","view":"side_lateral"}],"seen_at":null}"""
            + "\n");
        result.Errors.ReplaceLineEndings("\n").ShouldBe(
            $"""
            {_folder}/answer.json: 1 listing of 3 products, read from answer (raw.itemList.items)
              products on the whole wall: 60
              next page: https://www.adidas.com/api/plp/content-engine?sitePath=us&query=men-shoes&start=48
              left out: 2
                not_a_shoe ZZ0004: 'Fjord Jersey' is of category 'clothing', shoes were wanted. ({_folder}/answer.json, item 2)
                field_missing ZZ0005: the tile has no title. ({_folder}/answer.json, item 3)
              said by the shop, of what could be a listing:
                    title 1 of 2 (not ZZ0005: the tile has no title.)
                    list_price 1 of 2 (not ZZ0005: the tile has no title.)
                    current_price 1 of 2 (not ZZ0005: the tile has no title.)
                    currency 0 of 2 (not ZZ0003 'Fjord Shoes')
                    gender 1 of 2 (not ZZ0005: the tile has no title.)
                    age_group 1 of 2 (not ZZ0005: the tile has no title.)
                    style 1 of 2 (not ZZ0005: the tile has no title.)
                    colour 0 of 2 (not ZZ0003 'Fjord Shoes')
                    product_url 1 of 2 (not ZZ0005: the tile has no title.)
                    image 1 of 2 (not ZZ0005: the tile has no title.)
                    view 1 of 2 (not ZZ0005: the tile has no title.)

            """);
    }

    [Fact]
    public async Task A_page_with_nothing_in_it_says_what_was_looked_for_and_the_others_are_read_all_the_same()
    {
        var result = await RunAsync("parse", "--site", "adidas", Save("empty.html", "<p>nothing</p>"), Save("answer.json", Answer));

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldStartWith("{\"source\":\"adidas\",\"listing_id\":\"ZZ0003\"");
        result.Errors.ShouldStartWith($"failed: {_folder}/empty.html: no products in the page (14 characters came). Looked for: embedded state (no script carries any); JSON-LD");
    }

    [Fact]
    public async Task What_cannot_be_asked_for_is_a_usage_error()
    {
        var (unknown, missing, none) = (
            await RunAsync("parse", "--site", "adidaz", Save("answer.json", Answer)),
            await RunAsync("parse", "--site", "adidas", $"{_folder}/nowhere.json"),
            await RunAsync("parse", Save("answer.json", Answer)));

        (unknown.ExitCode, missing.ExitCode, none.ExitCode).ShouldBe((2, 2, 2));
        unknown.Errors.ShouldStartWith("error: --site names 'adidaz', but there is no ");
        missing.Errors.ShouldBe($"error: {_folder}/nowhere.json: there is no such file; a saved page or answer of adidas was wanted.\n");
        none.Errors.ShouldContain("--site");
    }

    private string Save(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static async Task<CommandResult> RunAsync(params string[] arguments)
    {
        // Its own folder, not the copy beside the tests: that one lacks what ASP.NET's framework brings here.
        var configuration = Path.GetFileName(AppContext.BaseDirectory.TrimEnd('/'));
        var program = Path.Combine(AppContext.BaseDirectory, "..", "..", "Scrapers", configuration, "ShoeData.Scrapers");
        var result = await CommandRunner.RunAsync(program, arguments, TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        return result.ShouldNotBeNull();
    }
}
