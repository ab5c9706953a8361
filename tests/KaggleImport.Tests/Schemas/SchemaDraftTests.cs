namespace ShoeData.KaggleImport.Tests.Schemas;

public sealed class SchemaDraftTests : IDisposable
{
    private readonly Workplace _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public async Task A_draft_names_the_columns_by_name_and_value_and_imports_as_it_is()
    {
        _work.Write("tables/pictures/a.png", Pictures.Png());
        _work.Write("tables/new.csv", "Unnamed,Product ID,Brand Name,Product Title,Gender,Price Drop,MSRP,Sale Price,Photo,Crawled At\n"
            + "0,A-1,Halden,Halden Fjell Low,Men,yes,$120.00,$99.50,pictures\\a.png,2024-05-01\n"
            + "1,A-2,Halden,Halden Grove Mid,Women,no,$90.00,$90.00,pictures\\a.png,2024-05-01\n");

        var draft = await DraftAsync();

        draft.ShouldBe("""
            {
              "about": "Drafted from new.csv; say here what it is.",
              "columns": {
                "listing_id": ["Product ID"],
                "brand": ["Brand Name"],
                "title": ["Product Title"],
                "wearer": ["Gender"],
                "list_price": ["MSRP", "Sale Price"],
                "current_price": ["Sale Price"],
                "seen_at": ["Crawled At"],
                "images": ["Photo"]
              },
              "constants": { "currency": "USD" }, // what holds for every row: "wearer": "Men's", "brand", "currency"
              "images": { "folder": "pictures" }
            }

            """);
        _work.Write("config/kaggle/new.json", draft);
        await _work.RunAsync("""KaggleImport:Files=[{"Name":"shop","Path":"tables/new.csv"}]""");
        (await _work.ListingsAsync()).Select(shoe => $"{shoe.ListingId} {shoe.Brand} {shoe.Title} {shoe.Gender} {shoe.ListPrice} {shoe.CurrentPrice} {shoe.Currency}").ShouldBe(
            ["A-1 Halden Halden Fjell Low Men 120.00 99.50 USD", "A-2 Halden Halden Grove Mid Women 90.00 90.00 USD"]);
    }

    [Fact]
    public async Task Where_no_name_is_known_the_values_decide()
    {
        _work.Write("tables/new.csv", "ref,was_ist_es,kosten,bilder\n"
            + "7,Halden Fjell Niedrig,\"1.299,00 €\",\"https://a.example/w_6,h_6/1.jpg,https://a.example/2.jpg\"\n"
            + "8,Halden Hain Halbhoch,\"99,50 €\",\"https://a.example/3.jpg\"\n");

        (await DraftAsync()).ShouldBe("""
            {
              "about": "Drafted from new.csv; say here what it is.",
              "columns": {
                "listing_id": ["ref"],
                "brand": [], // no column was found; name one, or give constants.brand
                "title": ["was_ist_es"],
                "list_price": ["kosten"],
                "current_price": ["kosten"],
                "images": ["bilder"]
              },
              "constants": { "currency": "EUR" }, // what holds for every row: "wearer": "Men's", "brand", "currency"
              "images": { "separator": "addresses" }
            }

            """);
    }

    private Task<string> DraftAsync() => SchemaDraft.OfAsync(_work.PathOf("tables/new.csv"), TestContext.Current.CancellationToken);
}
