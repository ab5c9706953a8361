namespace ShoeData.Storefront.Tests;

public sealed class PictureAddressTests
{
    [Theory]
    [InlineData("t_product_v1/abc/image.jpg", null)]
    [InlineData("c_limit,w_592,f_auto/t_product_v1/abc/image.jpg", 592)]
    [InlineData("ar_4:5,c_pad,w_400,f_auto/t_product_v1/abc/image.jpg", 400)]
    [InlineData("t_default/abc/halden-2-shoes.png", 592)]
    [InlineData("w_0/t_product_v1/abc/image.jpg", null)]
    [InlineData("w_wide/t_product_v1/abc/image.jpg", null)]
    public void Identifier_and_largest_width_are_read(string path, int? width) =>
        PictureAddress.Parse(path).ShouldBe(new PictureRequest("abc", width));

    [Theory]
    [InlineData("")]
    [InlineData("image.jpg")]
    [InlineData("abc/image.jpg")]
    public void A_path_without_a_transform_is_none(string path) => PictureAddress.Parse(path).ShouldBeNull();

    [Fact]
    public void Identifiers_look_like_those_of_the_real_format() =>
        PictureAddress.IdOf("HD1000-100").ShouldMatch("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$");
}
