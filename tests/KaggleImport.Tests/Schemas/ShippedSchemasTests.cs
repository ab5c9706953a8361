namespace ShoeData.KaggleImport.Tests.Schemas;

public sealed class ShippedSchemasTests
{
    private static readonly SchemaCatalogue Shipped = SchemaCatalogue.Load(Path.Combine(RepositoryRoot.Find(), "config", "kaggle"));

    [Theory]
    [InlineData("footlocker", "sku,brand,title,gender_age,color,list_price_usd,sale_price_usd,image")]
    [InlineData("adidas_usa", "index,url,name,sku,selling_price,original_price,currency,availability,color,category,source,source_website,breadcrumbs,description,brand,images,country,language,average_rating,reviews_count,crawled_at")]
    public void A_known_table_is_recognised_from_its_header(string name, string header) =>
        Shipped.Find(null, header.Split(','), "table.csv").Name.ShouldBe(name);
}
