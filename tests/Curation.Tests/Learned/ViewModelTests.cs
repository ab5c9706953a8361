using ShoeData.Curation.Rules;
using ShoeData.Imaging;
using ShoeData.Imaging.Tests.Drawing;

namespace ShoeData.Curation.Tests.Learned;

/// <summary>The weights that come with the program, on shoes that none of them was fitted to.</summary>
public sealed class ViewModelTests
{
    [Theory]
    [InlineData(255)]
    [InlineData(238)]
    [InlineData(30)]
    public void A_drawn_side_view_passes_on_any_ground(byte ground) =>
        Judge(DrawnShoe.Side(model: 0b1010, ground: DrawnShoe.Grey(ground))).Objection.ShouldBeNull();

    [Fact]
    public void A_mirrored_picture_gets_the_opposite_toe_and_the_same_views()
    {
        var (right, left) = (Measure(DrawnShoe.Side()), Measure(PixelMirror.LeftRight(DrawnShoe.Side())));

        (right.Toe.Facing, left.Toe.Facing).ShouldBe((Facing.Right, Facing.Left));
        right.Toe.Score.ShouldBe(left.Toe.Score, 0.05);
        right.Views.ShouldNotBeNull().Side.ShouldBe(left.Views.ShouldNotBeNull().Side, 0.05);
    }

    [Theory]
    [InlineData("top lying")]
    [InlineData("top")]
    [InlineData("pair")]
    [InlineData("detail")]
    [InlineData("front")]
    public void Anything_else_is_refused(string view) => Judge(view switch
    {
        "top lying" => DrawnShoe.Top(lying: true),
        "top" => DrawnShoe.Top(lying: false),
        "pair" => DrawnShoe.Pair(),
        "front" => DrawnShoe.Front(),
        _ => DrawnShoe.Detail(),
    }).Objection.ShouldNotBeNull();

    [Fact]
    public void The_likelihoods_of_all_views_add_up_to_one()
    {
        var views = Measure(DrawnShoe.Side()).Views.ShouldNotBeNull();

        Enum.GetValues<ShownView>().Sum(views.Of).ShouldBe(1, 0.001);
    }

    [Theory]
    [InlineData(nameof(ShownView.Top), RejectReason.ViewTop, "a shoe from above")]
    [InlineData(nameof(ShownView.Sole), RejectReason.ViewSole, "a sole")]
    [InlineData(nameof(ShownView.Angled), RejectReason.ViewAngled, "a shoe seen from a corner")]
    [InlineData(nameof(ShownView.Pair), RejectReason.Pair, "more than one shoe")]
    [InlineData(nameof(ShownView.Detail), RejectReason.Detail, "a detail")]
    [InlineData(nameof(ShownView.Turned), RejectReason.NotASideView, "a shoe that does not stand on its sole")]
    [InlineData(nameof(ShownView.NotAShoe), RejectReason.NotAShoe, "something else than a shoe")]
    [InlineData(nameof(ShownView.Snapshot), RejectReason.BusyBackground, "a snapshot before a busy background")]
    public void The_likeliest_other_view_is_the_reason(string view, RejectReason reason, string name) =>
        SideView.Judge(With(0.3f, Enum.Parse<ShownView>(view)), SideLimits.Shipped).ShouldBe(new SideVerdict(
            0.3, new Refusal(reason, $"it looks like {name}; it scores 0.300 as a side view, at least 0.500 was wanted.")));

    [Theory]
    [InlineData(0.5f, ShoeView.Unknown, true)]
    [InlineData(0.49f, ShoeView.Unknown, false)]
    [InlineData(0.2f, ShoeView.SideLateral, true)]
    [InlineData(0.2f, ShoeView.SideMedial, true)]
    [InlineData(0.19f, ShoeView.SideMedial, false)]
    public void A_shops_word_raises_the_score(float likelihood, ShoeView claimed, bool passes) =>
        (ViewRule.Side(With(likelihood, ShownView.Top), claimed, Some.Options).Objection is null).ShouldBe(passes);

    [Fact]
    public void Every_limit_can_be_set()
    {
        new CurationOptions().Side.ShouldBe(SideLimits.Shipped);
        new CurationOptions
        {
            SideMinScore = 0.1,
            SideSureScore = 0.2,
            SideMaxBorderContact = 0.3,
            SideMaxSecondPiece = 0.4,
            SideMinElongation = 0.5,
            SideMinSole = 0.6,
            SideMaxUpDownSymmetry = 0.7,
            SideMaxLeftRightSymmetry = 0.8,
        }.Side.ShouldBe(new SideLimits
        {
            MinScore = 0.1,
            SureScore = 0.2,
            MaxBorderContact = 0.3,
            MaxSecondPiece = 0.4,
            MinElongation = 0.5,
            MinSole = 0.6,
            MaxUpDownSymmetry = 0.7,
            MaxLeftRightSymmetry = 0.8,
        });
    }

    private static PictureMeasures With(float side, ShownView other)
    {
        var odds = new float[Enum.GetValues<ShownView>().Length];
        Array.Fill(odds, -30);
        (odds[(int)ShownView.Side], odds[(int)other]) = (MathF.Log(side), MathF.Log(1 - side));
        return Measured.Picture with { Views = ViewScores.Of(odds) };
    }

    private static PictureMeasures Measure(RgbPixels pixels) => PictureMeasures.Of(pixels, ViewModel.Shipped);

    private static SideVerdict Judge(RgbPixels pixels) => SideView.Judge(Measure(pixels), SideLimits.Shipped);
}
