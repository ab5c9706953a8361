namespace ShoeData.KaggleImport.Tests;

/// <summary>Tables in the shape of Datafiniti's, with invented shoes.</summary>
public sealed class DatafinitiTests : IDisposable
{
    private const string Header =
        "id,brand,categories,name,prices.amountMin,prices.amountMax,prices.currency,prices.isSale,prices.condition,prices.offer,prices.size,features,dateAdded,imageURLs";

    private readonly Workplace _work = new();

    public DatafinitiTests()
    {
        _work.Write("config/kaggle/datafiniti.json", File.ReadAllText(Path.Combine(RepositoryRoot.Find(), "config/kaggle/datafiniti.json")).Replace(
            "\"separator\": \"addresses\"", "\"separator\": \",\", \"folder\": \"pictures\"", StringComparison.Ordinal));
        _work.Write("tables/pictures/a.png", Pictures.Png());
    }

    public void Dispose() => _work.Dispose();

    [Fact]
    public async Task The_prices_of_one_shoe_become_one_label_wherever_its_rows_stand()
    {
        Write(
            "X1,Halden,Men's Shoes,Halden Fjell,79.99,79.99,USD,TRUE,new,,,,2017-01-27T01:30:45Z,pictures/a.png",
            "X2,Halden,Men's Shoes,Halden Grove,50,50,USD,TRUE,,,,,2017-01-27T01:30:45Z,pictures/a.png",
            "X1,Halden,Men's Shoes,Halden Fjell,110,129.50,USD,FALSE,New with box,,,,2017-01-20T01:30:45Z,pictures/a.png",
            "X1,Halden,Men's Shoes,Halden Fjell,500,500,USD,FALSE,new,winning bid,,,2017-01-27T01:30:45Z,pictures/a.png",
            "X1,Halden,Men's Shoes,Halden Fjell,900,900,USD,FALSE,Pre-owned,,,,2017-01-27T01:30:45Z,pictures/a.png",
            "X2,Halden,Men's Shoes,Halden Grove,60,60,USD,TRUE,,REDUCED USD 15.00,,,2017-01-27T01:30:45Z,pictures/a.png",
            "X3,Halden,Men's Shoes,Halden Isle,40,40,USD,TRUE,,,,,2017-01-27T01:30:45Z,pictures/a.png",
            "X3,Halden,Men's Shoes,Halden Isle,45,45,USD,TRUE,,,,,2017-01-27T01:30:45Z,pictures/a.png",
            "X3,Halden,Men's Shoes,Halden Isle,47,47,USD,TRUE,,,,,2017-01-27T01:30:45Z,pictures/a.png");

        await _work.RunAsync();

        (await _work.ListingsAsync()).Select(shoe => $"{shoe.ListingId} {shoe.ListPrice} {shoe.PriceRule} now {shoe.CurrentPrice} of {shoe.Prices?.Count}, {shoe.Prices?.Lowest} to {shoe.Prices?.Highest}").ShouldBe(
        [
            "X1 129.50 highest_regular now 79.99 of 4, 79.99 to 900",
            "X2 75.00 list now 50 of 2, 50 to 75.00",
            "X3 45 median now 40 of 3, 40 to 47",
        ]);
        (await _work.ListingsAsync())[0].SeenAt.ShouldBe(new DateTimeOffset(2017, 1, 20, 1, 30, 45, TimeSpan.Zero));
        (await File.ReadAllTextAsync(_work.Raw.Report, TestContext.Current.CancellationToken)).ShouldBe(
            """{"stage":"import","unit":"rows","in":9,"kept":9,"rejected":{},"notes":{"images":3,"images_refused":0,"listings":3,"price_highest_regular":1,"price_list":1,"price_median":1,"prices_cross_bins":2}}""" + "\n");
    }

    [Fact]
    public async Task What_is_wrong_with_one_price_costs_its_row_and_not_the_shoe()
    {
        Write(
            "X1,Halden,Men's Shoes,Halden Fjell,110,110,USD,FALSE,new,,,,2017-01-27T01:30:45Z,pictures/a.png",
            "X1,Halden,Men's Shoes,Halden Fjell,2017-01-27T01:30:45Z,110,USD,FALSE,new,,,,2017-01-27T01:30:45Z,pictures/a.png",
            "X1,Halden,Men's Shoes,Halden Fjell,110,110,new,FALSE,new,,,,2017-01-27T01:30:45Z,pictures/a.png",
            "X1,Halden,Men's Shoes,Halden Fjell,110,110,USD,USD,new,,,,2017-01-27T01:30:45Z,pictures/a.png",
            "X1,Halden,Men's Shoes,Halden Fjell,656000000000.00,656000000000.00,USD,FALSE,new,,,,2017-01-27T01:30:45Z,pictures/a.png",
            "X1,Halden,Men's Shoes,Halden Fjell,90,80,USD,FALSE,new,,,,2017-01-27T01:30:45Z,pictures/a.png",
            "X1,Halden,Men's Shoes,Halden Fjell,140,140,CAD,FALSE,new,,,,2017-01-27T01:30:45Z,pictures/a.png",
            "X1,Halden,Men's Shoes,Halden Fjell,110,110,USD,FALSE,new,,,,Brown,pictures/a.png",
            "X1,Halden,Men's Shoes,Halden Fjell,110,USD,FALSE,new,,,,2017-01-27T01:30:45Z,pictures/a.png");

        await _work.RunAsync();

        (await _work.ListingsAsync()).ShouldHaveSingleItem().ListPrice.ShouldBe(110);
        (await _work.RejectionsAsync()).OrderBy(row => row.Where, StringComparer.Ordinal).Select(row => $"{row.Where} {row.Reason.ToSnakeCase()}: {row.Detail}").ShouldBe(
        [
            "shoes.csv:10 row_unreadable: the row has 13 cells, the header has 14; a ',' or a quote is missing or too many",
            "shoes.csv:3 price_invalid: 'prices.amountMin' is '2017-01-27T01:30:45Z', a price such as 129.99 was wanted",
            "shoes.csv:4 currency_unsupported: 'prices.currency' is 'new', a currency code such as USD was wanted",
            "shoes.csv:5 row_unreadable: 'prices.isSale' is 'USD', true or false was wanted; the row's cells may have shifted",
            "shoes.csv:6 price_invalid: 'prices.amountMin' is '656000000000.00', a shoe's price between 1 and 10000 was wanted",
            "shoes.csv:7 price_invalid: 'prices.amountMin' is '90', at most the 'prices.amountMax' of '80' was wanted",
            "shoes.csv:8 currency_unsupported: its price is in CAD, while other rows of the shoe are in USD",
            "shoes.csv:9 row_unreadable: 'dateAdded' is 'Brown', a date such as 2019-05-01T09:27:22Z was wanted",
        ]);
    }

    [Fact]
    public async Task Whom_it_is_for_is_told_by_categories_features_sizes_and_title_of_all_its_rows()
    {
        Write(
            Row("X1", "Men's Shoes", "Halden Fjell", "", ""),
            Row("X2", "Men's Shoes", "Halden Plain Infant Walking Shoes", "", ""),
            Row("X3", "Men's Shoes,Clothing", "Halden Grove", "", """[{""key"":""Gender"",""value"":[""Women""]},{""key"":""Note"",""value"":[""for babies""]}]"""),
            Row("X4", "Shoes", "Halden Isle", "4Y", ""),
            Row("X5", "Men's Shoes", "Halden Pace", "10 D(M) US", ""),
            Row("X5", "Men's Shoes", "Halden Pace", "3.5 M US Big Kid", ""));

        await _work.RunAsync();

        (await _work.ListingsAsync()).Select(shoe => $"{shoe.ListingId} {shoe.Gender} {shoe.AgeGroup}").ShouldBe(
            ["X1 Men Adult", "X2 Men Infant", "X3 Women Adult", "X4 Unknown Youth", "X5 Men Youth"]);
    }

    [Fact]
    public async Task Prices_in_a_cell_are_read_from_json_and_from_lists()
    {
        var schema = """
            {
              "about": "Lists.",
              "columns": { "listing_id": ["id"], "brand": ["brand"], "title": ["name"], "prices": { "list": ["prices"] }, "images": ["picture"] },
              "images": { "folder": "pictures" }
            }
            """;
        _work.Write("config/kaggle/test.json", schema);
        _work.Write("tables/shoes.csv", "id,brand,name,prices,picture\n"
            + "1,Halden,Fjell,\"[{\"\"amountMin\"\":79.5,\"\"amountMax\"\":79.5,\"\"currency\"\":\"\"USD\"\",\"\"isSale\"\":\"\"true\"\"},{\"\"amountMax\"\":99,\"\"currency\"\":\"\"USD\"\",\"\"isSale\"\":false}]\",pictures/a.png\n"
            + "2,Halden,Grove,\"[89, \"\"$95.00\"\"]\",pictures/a.png\n"
            + "3,Halden,Isle,$60;$70,pictures/a.png\n"
            + "4,Halden,Pace,\"[{\"\"amountMax\"\":\",pictures/a.png\n"
            + "5,Halden,Mesa,\"[{\"\"price\"\":80,\"\"currency\"\":\"\"CAD\"\"},{\"\"price\"\":60,\"\"currency\"\":\"\"USD\"\"}]\",pictures/a.png\n"
            + "6,Halden,Mesa,,pictures/a.png\n");

        await _work.RunAsync();

        (await _work.ListingsAsync()).Select(shoe => $"{shoe.ListingId} {shoe.ListPrice} {shoe.Currency} {shoe.PriceRule}").ShouldBe(
            ["1 99 USD highest_regular", "2 95.00 USD highest_regular", "3 70 USD highest_regular", "5 60 USD highest_regular", "6   "]);
        (await _work.RejectionsAsync()).ShouldHaveSingleItem().Detail.ShouldBe("""'prices' is '[{"amountMax":', a JSON list of prices was wanted""");
    }

    private void Write(params string[] rows) => _work.Write("tables/shoes.csv", string.Join('\n', rows.Prepend(Header)) + "\n");

    private static string Row(string id, string categories, string name, string size, string features) =>
        $"{id},Halden,\"{categories}\",{name},110,110,USD,FALSE,new,,{size},\"{features}\",2017-01-27T01:30:45Z,pictures/a.png";
}
