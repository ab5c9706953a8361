using ShoeData.Curation.Output;

namespace ShoeData.Curation.Tests.Output;

public sealed class DataSetPathTests
{
    [Theory]
    [InlineData("Nike", "nike lebron 15", "AQ2363-100", "nike_nike-lebron-15_aq2363-100")]
    [InlineData("Dolce & Gabbana", "d&g portofino", "../../etc/passwd", "dolce-gabbana_d-g-portofino_etc-passwd")]
    [InlineData("K-Swiss", "k swiss st 329", "a_b c", "k-swiss_k-swiss-st-329_a-b-c")]
    [InlineData("", "李宁", "  ", "unknown_unknown_unknown")]
    public void A_name_is_made_of_brand_style_and_sku(string brand, string style, string sku, string name)
    {
        var image = Image(brand, style, sku);

        DataSetPath.Of(image, Split.Train).ShouldBe($"train/90/{name}_{image.Sha256[..8]}.jpg");
    }

    [Fact]
    public void A_name_fits_into_a_file_system()
    {
        var path = DataSetPath.Of(Image(new string('b', 300), new string('s', 300), new string('k', 300)), Split.Test);

        Path.GetFileName(path).Length.ShouldBeLessThanOrEqualTo(255);
    }

    private static CuratedImage Image(string brand, string style, string sku) => new()
    {
        Sha256 = ContentHash.Of("picture"),
        Source = "shop",
        ListingId = "1",
        Brand = brand,
        Title = "title",
        Style = style,
        Sku = sku,
        Colour = null,
        View = ShoeView.Unknown,
        SideScore = 0.5,
        QualityScore = 0.5,
        Facing = Facing.Right,
        PriceUsd = 100,
        PriceRule = "list",
        Bin = 90,
        Group = style,
        PerceptualHash = "0",
        Width = 1,
        Height = 1,
        SquareSha256 = ContentHash.Of("square"),
    };
}
