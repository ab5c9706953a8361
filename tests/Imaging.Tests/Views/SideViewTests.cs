using ShoeData.Imaging.Tests.Drawing;

namespace ShoeData.Imaging.Tests.Views;

/// <summary>The verdict by the outline alone.</summary>
public sealed class SideViewTests
{
    [Fact]
    public void A_shoe_seen_from_the_side_passes()
    {
        var verdict = Judge(DrawnShoe.Side());

        verdict.Objection.ShouldBeNull();
        verdict.Score.ShouldBeInRange(0.52, 1);
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
    [InlineData("top", RejectReason.NotASideView, "it is 0.3")]
    [InlineData("top lying", RejectReason.NotASideView, "upside down it covers 1;")]
    [InlineData("front", RejectReason.NotASideView, "mirrored it covers 1 of itself")]
    [InlineData("pair", RejectReason.Pair, "a second object has 0.9")]
    [InlineData("angled", RejectReason.NotASideView, "it stands on 0.")]
    [InlineData("detail", RejectReason.Detail, "the object touches 0.")]
    public void Anything_else_is_refused_by_what_gives_it_away(string view, RejectReason reason, string objection)
    {
        var refusal = Judge(view switch
        {
            "top" => DrawnShoe.Top(lying: false),
            "top lying" => DrawnShoe.Top(lying: true),
            "front" => DrawnShoe.Front(),
            "pair" => DrawnShoe.Pair(),
            "angled" => DrawnShoe.Angled(),
            _ => DrawnShoe.Detail(),
        }).Objection.ShouldNotBeNull();

        refusal.Reason.ShouldBe(reason);
        refusal.Detail.ShouldStartWith(objection.TrimEnd(';'));
    }

    [Fact]
    public void An_empty_picture_is_refused() => Judge(SquarePicture.Of(new RgbPixels([9, 9, 9], 1, 1), 200))
        .ShouldBe(new SideVerdict(0, new Refusal(RejectReason.NotASideView, "nothing stands out from the background.")));

    [Fact]
    public void A_ground_that_changes_from_corner_to_corner_is_ground() =>
        Judge(DrawnShoe.On(DrawnShoe.Side(), (x, y) => 250 - (60 * ((x + y) / 2)))).Objection.ShouldBeNull();

    [Fact]
    public void Measures_do_not_depend_on_the_size_of_the_picture()
    {
        var small = Silhouette.Measure(Cutout.Of(DrawnShoe.Side(side: 200))).ShouldNotBeNull();
        var large = Silhouette.Measure(Cutout.Of(DrawnShoe.Side(side: 900))).ShouldNotBeNull();

        small.Elongation.ShouldBe(large.Elongation, 0.06);
        small.Sole.ShouldBe(large.Sole, 0.03);
        small.UpDownSymmetry.ShouldBe(large.UpDownSymmetry, 0.03);
    }

    [Theory]
    [InlineData(0.648, 0.6, null)]
    [InlineData(0.594, 0.55, null)]
    [InlineData(0.27, 0.25, "it stands on 0.27 of its width; at least 0.54 was wanted.")]
    public void The_score_is_the_distance_to_the_nearest_threshold_and_the_sentence_names_it(double sole, double score, string? objection) =>
        SideView.Judge(Measured.Picture with { Silhouette = Measured.Silhouette with { Sole = sole } }, SideLimits.Shipped)
            .ShouldBe(new SideVerdict(score, objection is null ? null : new Refusal(RejectReason.NotASideView, objection)));

    [Fact]
    public void The_collar_tells_where_the_toe_is()
    {
        PictureMeasures.Of(DrawnShoe.Side(), model: null).Toe.Facing.ShouldBe(Facing.Right);
        PictureMeasures.Of(PixelMirror.LeftRight(DrawnShoe.Side()), model: null).Toe.Facing.ShouldBe(Facing.Left);
        PictureMeasures.Of(PixelMirror.LeftRight(DrawnShoe.Boot()), model: null).Toe.Facing.ShouldBe(Facing.Left);
    }

    [Theory]
    [InlineData(0.95, 0.3, true)]
    [InlineData(0.94, 0.3, false)]
    [InlineData(0.94, 0.9, true)]
    [InlineData(0.49, 0.9, false)]
    public void Where_the_learned_view_is_not_sure_the_outline_must_agree(double learned, double sole, bool side)
    {
        var views = ViewScores.Of([0, 0, 0, 0, 0, 0, 0, 0, 0]) with { Side = learned, Angled = 1 - learned };

        var verdict = SideView.Judge(Measured.Picture with { Views = views, Silhouette = Measured.Silhouette with { Sole = sole } }, SideLimits.Shipped);

        verdict.Score.ShouldBe(learned);
        (verdict.Objection is null).ShouldBe(side);
    }

    [Fact]
    public void An_objection_of_the_outline_is_named_beside_what_it_looks_like()
    {
        var views = ViewScores.Of([0, 0, 0, 0, 0, 0, 0, 0, 0]) with { Side = 0.742, Angled = 0.258 };

        SideView.Judge(Measured.Picture with { Views = views, Silhouette = Measured.Silhouette with { Sole = 0.427 } }, SideLimits.Shipped).Objection.ShouldBe(new Refusal(
            RejectReason.ViewAngled,
            "it looks like a shoe seen from a corner; it scores 0.742 as a side view, below 0.950 its outline must agree: it stands on 0.427 of its width; at least 0.54 was wanted."));
    }

    private static SideVerdict Judge(RgbPixels pixels) => SideView.Judge(PictureMeasures.Of(pixels, model: null), SideLimits.Shipped);
}
