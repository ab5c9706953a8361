using ShoeData.Curation.Learned.Fitting;
using ShoeData.Imaging;

namespace ShoeData.Curation.Tests.Learned.Fitting;

public sealed class LabelSourceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("shoedata-labels-").FullName;

    [Fact]
    public void A_table_tells_view_facing_and_product_of_each_picture()
    {
        var path = Write("sku,name,view,image", "1,Runner,side_lateral_center,a.png", "1,Runner,side_medial_center,b.png", "1,Runner,bottom,c.png", "2,Slide,front_lateral_top,d.png", "2,Slide,mirrored_pair,e.png", "2,Slide,other,f.png");

        LabelSource.Read(path).Select(picture => $"{Path.GetFileName(picture.Path)} {picture.Product} {picture.View} {picture.Facing}".TrimEnd()).ShouldBe(
            ["a.png Runner Side Right", "b.png Runner Side Left", "c.png Runner Sole", "d.png Slide Angled", "e.png Slide Pair"]);
    }

    [Fact]
    public void One_view_may_be_said_of_a_whole_table_or_folder()
    {
        var table = Write("sku,image", "1,a.png");
        File.WriteAllBytes(Path.Combine(_folder, "x.jpg"), []);

        LabelSource.Read(table + "=side").ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            picture => picture.IsAssumed.ShouldBeTrue(), picture => picture.View.ShouldBe(ShownView.Side), picture => picture.Path.ShouldBe(Path.Combine(_folder, "a.png")));
        LabelSource.Read(_folder + "=snapshot").ShouldHaveSingleItem().View.ShouldBe(ShownView.Snapshot);
    }

    [Fact]
    public void What_cannot_be_understood_is_said()
    {
        var table = Write("sku,image", "1,a.png");

        Should.Throw<UserError>(() => LabelSource.Read(table)).Message.ShouldBe(
            $"{table}: the columns image, view and one of style, name, title, sku were wanted; there are sku, image.");
        Should.Throw<UserError>(() => LabelSource.Read("/no/such=side")).Message.ShouldBe("/no/such=side: a table, or a folder with =VIEW behind it, was wanted; check the path.");
    }

    [Theory]
    [InlineData(53, 53, "53 of 53, 100.0 % (93.2 to 100.0)")]
    [InlineData(1, 198, "1 of 198, 0.5 % (0.1 to 2.8)")]
    [InlineData(0, 0, "0 of 0, 0.0 % (0.0 to 100.0)")]
    public void A_share_is_printed_with_its_interval(int part, int whole, string text) => Share.Of(part, whole).ToString().ShouldBe(text);

    [Fact]
    public void All_pictures_of_a_product_lie_in_one_fold()
    {
        var pictures = LabelSource.Read(Write(["name,view,image", .. Enumerable.Range(0, 40).Select(at => $"n{at / 4},top,{at}.png")]));

        pictures.GroupBy(picture => picture.Product).ShouldAllBe(product => product.Select(picture => picture.Fold(5)).Distinct().Count() == 1);
        pictures.Select(picture => picture.Fold(5)).Distinct().Count().ShouldBeGreaterThan(2);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(params string[] lines)
    {
        var path = Path.Combine(_folder, "labels.csv");
        File.WriteAllLines(path, lines);
        return path;
    }
}
