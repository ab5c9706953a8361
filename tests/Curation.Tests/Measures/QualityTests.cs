using ShoeData.Curation.Measures;
using ShoeData.Curation.Pictures;
using ShoeData.Imaging;
using ShoeData.Imaging.Tests.Drawing;

namespace ShoeData.Curation.Tests.Measures;

public sealed class QualityTests
{
    [Fact]
    public void A_good_picture_passes_with_a_score()
    {
        var verdict = Judge(DrawnShoe.Side());

        verdict.Objection.ShouldBeNull();
        verdict.Score.ShouldBeInRange(0.3, 1);
    }

    [Fact]
    public void A_white_shoe_on_white_passes() =>
        Judge(DrawnShoe.Side(colour: new Rgb(242, 242, 240), ground: Rgb.White)).Objection.ShouldBeNull();

    [Fact]
    public void A_picture_that_was_enlarged_a_little_passes() => Judge(PixelScaler.Fit(DrawnShoe.Side(side: 150), 200)).Objection.ShouldBeNull();

    [Theory]
    [InlineData("small", RejectReason.ShoeTooSmall)]
    [InlineData("blurred", RejectReason.Blurred)]
    [InlineData("dark", RejectReason.TooDark)]
    [InlineData("washed out", RejectReason.WashedOut)]
    [InlineData("cut off", RejectReason.CutOff)]
    [InlineData("text", RejectReason.Overlay)]
    [InlineData("busy", RejectReason.BusyBackground)]
    public void Each_defect_has_its_reason(string defect, RejectReason reason) => (Judge(Spoil(DrawnShoe.Side(), defect, 1)).Objection?.Reason).ShouldBe(reason);

    [Theory]
    [InlineData("small")]
    [InlineData("blurred")]
    [InlineData("dark")]
    [InlineData("washed out")]
    [InlineData("cut off")]
    [InlineData("text")]
    [InlineData("busy")]
    public void A_trace_of_a_defect_passes(string defect) => Judge(Spoil(DrawnShoe.Side(), defect, 0.25)).Objection.ShouldBeNull();

    [Theory]
    [InlineData(500, 100, null)]
    [InlineData(501, 100, RejectReason.OddAspect)]
    [InlineData(100, 501, RejectReason.OddAspect)]
    public void One_side_may_be_five_times_the_other(int width, int height, RejectReason? reason) =>
        (QualityVerdict.Of(new PictureLook(width, height, Measured.Picture), Some.Options).Objection?.Reason).ShouldBe(reason);

    public static TheoryData<string, RejectReason?> Boundaries => new()
    {
        { "side 0.25", null }, { "side 0.2", RejectReason.ShoeTooSmall },
        { "cut 0.4", null }, { "cut 0.41", RejectReason.CutOff },
        { "uneven 12", null }, { "uneven 13", RejectReason.BusyBackground },
        { "specks 5", null }, { "specks 6", RejectReason.Overlay },
        { "light 80", null }, { "light 79", RejectReason.TooDark },
        { "shade 225", null }, { "shade 226", RejectReason.WashedOut },
        { "contrast 20", null }, { "contrast 19", RejectReason.WashedOut },
        { "sharp 0.25", null }, { "sharp 0.24", RejectReason.Blurred },
    };

    [Theory]
    [MemberData(nameof(Boundaries))]
    public void Limits_can_be_reached_but_not_passed(string measure, RejectReason? reason)
    {
        var value = double.Parse(measure.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
        var quality = measure.Split(' ')[0] switch
        {
            "side" => Measured.Quality with { ObjectSide = value },
            "cut" => Measured.Quality with { CutOff = value },
            "uneven" => Measured.Quality with { Unevenness = (int)value },
            "specks" => Measured.Quality with { Specks = (int)value },
            "light" => Measured.Quality with { Light = (int)value },
            "shade" => Measured.Quality with { Shade = (int)value },
            "contrast" => Measured.Quality with { Contrast = (int)value },
            _ => Measured.Quality with { Sharpness = value },
        };

        (QualityVerdict.Of(new PictureLook(400, 400, Measured.Picture with { Quality = quality }), Some.Options).Objection?.Reason).ShouldBe(reason);
    }

    [Fact]
    public void The_objection_says_what_was_met_and_what_was_wanted() =>
        (QualityVerdict.Of(new PictureLook(400, 400, Measured.Picture with { Quality = Measured.Quality with { ObjectSide = 0.2 } }), Some.Options).Objection?.Detail)
        .ShouldBe("the shoe is 80 pixels long; at least 100 was wanted.");

    private static QualityVerdict Judge(RgbPixels pixels) =>
        QualityVerdict.Of(new PictureLook(pixels.Width, pixels.Height, PictureMeasures.Of(pixels, model: null)), Some.Options);

    private static RgbPixels Spoil(RgbPixels shoe, string defect, double amount) => defect switch
    {
        "small" => DrawnShoe.Within(PixelScaler.Fit(shoe, (int)(80 / amount)), 500),
        "blurred" => PixelScaler.Fit(PixelScaler.Fit(shoe, (int)(30 / amount)), 300),
        "dark" => DrawnShoe.Change(shoe, (colour, _, _) => Scale(colour, 1 - (0.8 * amount), 0)),
        "washed out" => DrawnShoe.Change(shoe, (colour, _, _) => Scale(colour, 1 - (0.9 * amount), 0.9 * amount)),
        "cut off" => DrawnShoe.Change(shoe, (_, x, y) => Look(shoe, x + (0.2 * amount), y)),
        "text" => DrawnShoe.Change(shoe, (colour, x, y) => y is > 0.1 and < 0.16 && x < amount && x * 20 % 1 < 0.6 ? DrawnShoe.Grey(60) : colour),
        _ => DrawnShoe.Change(shoe, (colour, x, y) => colour == Rgb.White ? DrawnShoe.Grey(255 - ((((int)(x * 9) + (int)(y * 7)) % 3) * 30 * amount)) : colour),
    };

    private static Rgb Look(RgbPixels shoe, double x, double y) => x >= 1 ? Rgb.White : shoe[(int)(x * shoe.Width), (int)(y * shoe.Height)];

    private static Rgb Scale(Rgb colour, double share, double white) => new(
        (byte)((share * colour.Red) + (white * 255)), (byte)((share * colour.Green) + (white * 255)), (byte)((share * colour.Blue) + (white * 255)));
}
