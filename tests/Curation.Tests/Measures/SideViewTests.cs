using ShoeData.Curation.Measures;
using ShoeData.Curation.Tests.Drawing;
using ShoeData.Imaging;

namespace ShoeData.Curation.Tests.Measures;

public sealed class SideViewTests
{
    [Fact]
    public void A_shoe_seen_from_the_side_passes()
    {
        var verdict = Judge(DrawnShoe.Side());

        verdict.Objection.ShouldBeNull();
        verdict.Score.ShouldBeInRange(0.05, 1);
    }

    [Theory]
    [InlineData(255, 240)]
    [InlineData(238, 252)]
    [InlineData(20, 60)]
    public void A_shoe_of_nearly_its_grounds_colour_passes(byte ground, byte shoe) =>
        Judge(DrawnShoe.Side(colour: new Rgb(shoe, shoe, shoe), ground: new Rgb(ground, ground, ground))).Objection.ShouldBeNull();

    [Fact]
    public void A_boot_passes() => Judge(DrawnShoe.Boot()).Objection.ShouldBeNull();

    [Theory]
    [InlineData("top", "it is 0.3")]
    [InlineData("top lying", "upside down it covers 1.000")]
    [InlineData("front", "mirrored it covers 1.000")]
    [InlineData("pair", "a second object has 0.9")]
    [InlineData("angled", "it stands on 0.")]
    [InlineData("detail", "the object touches 0.")]
    public void Anything_else_is_refused_by_what_gives_it_away(string view, string objection) => Judge(view switch
    {
        "top" => DrawnShoe.Top(lying: false),
        "top lying" => DrawnShoe.Top(lying: true),
        "front" => DrawnShoe.Front(),
        "pair" => DrawnShoe.Pair(),
        "angled" => DrawnShoe.Angled(),
        _ => DrawnShoe.Detail(),
    }).Objection.ShouldNotBeNull().ShouldStartWith(objection);

    [Fact]
    public void An_empty_picture_is_refused() =>
        Judge(SquarePicture.Of(new RgbPixels([9, 9, 9], 1, 1), 200)).ShouldBe(new SideVerdict(-1, "nothing stands out from the background."));

    [Fact]
    public void Measures_do_not_depend_on_the_size_of_the_picture()
    {
        var small = Silhouette.Measure(DrawnShoe.Side(side: 200)).ShouldNotBeNull();
        var large = Silhouette.Measure(DrawnShoe.Side(side: 900)).ShouldNotBeNull();

        small.Elongation.ShouldBe(large.Elongation, 0.06);
        small.Sole.ShouldBe(large.Sole, 0.03);
        small.UpDownSymmetry.ShouldBe(large.UpDownSymmetry, 0.03);
    }

    [Fact]
    public void The_score_is_the_distance_to_the_nearest_threshold_and_the_sentence_names_it()
    {
        SideView.Judge(Some.SideMeasures with { Sole = 0.648 }, Some.Options).ShouldBe(new SideVerdict(0.2, null));
        SideView.Judge(Some.SideMeasures with { Sole = 0.594 }, Some.Options).ShouldBe(new SideVerdict(0.1, null));
        SideView.Judge(Some.SideMeasures with { Sole = 0.27 }, Some.Options).ShouldBe(
            new SideVerdict(-0.5, "it stands on 0.270 of its width; at least 0.540 was wanted of a side view."));
    }

    private static SideVerdict Judge(RgbPixels pixels) => SideView.Judge(Silhouette.Measure(pixels), Some.Options);
}
