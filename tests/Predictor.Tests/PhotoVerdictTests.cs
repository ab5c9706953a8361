using ShoeData.Imaging;
using ShoeData.Imaging.Tests.Drawing;
using ShoeData.Training;

namespace ShoeData.Predictor.Tests;

public sealed class PhotoVerdictTests
{
    [Theory]
    [InlineData(0.25, "ok", null)]
    [InlineData(0.24, "cannot tell", "the model is unsure")]
    public void An_unsure_model_cannot_tell_but_its_figures_are_given(double probability, string verdict, string? reason)
    {
        var said = PhotoVerdict.Of("a.jpg", Priced(probability), Options, top: 2);

        said.Verdict.ShouldBe(verdict);
        said.Reason.ShouldBe(reason);
        said.Bin.ShouldBe(90);
        said.PriceUsd.ShouldBe(101.5);
        said.Top.Select(bin => bin.Bin).ShouldBe([90, 60]);
    }

    [Theory]
    [InlineData(0.5, 0.5, 0.95, null)]
    [InlineData(0.5, 0.5, 0.4, "it looks like a shoe from above; it scores 0.500 as a side view, below 0.950 its outline must agree: it stands on 0.4 of its width; at least 0.54 was wanted")]
    [InlineData(0.49, 0.5, 0.95, "it looks like a shoe from above; it scores 0.490 as a side view, at least 0.500 was wanted")]
    [InlineData(0.01, 0, 0.4, null)]
    public void Of_another_view_it_cannot_tell_but_the_figures_are_given(double side, double wanted, double sole, string? reason)
    {
        var said = PhotoVerdict.Of("a.jpg", Priced(0.5, side, sole), Options with { MinSideScore = wanted }, top: 1);

        said.Reason.ShouldBe(reason);
        said.Verdict.ShouldBe(reason is null ? "ok" : "cannot tell");
        (said.Bin, said.PriceUsd, said.SideScore, said.Facing).ShouldBe((90, 101.5, side, Facing.Left));
    }

    [Fact]
    public void Of_an_empty_picture_it_cannot_tell() => PhotoVerdict.Of("a.jpg", Priced(0.5, side: null), Options, top: 1).Reason.ShouldBe("nothing stands out from the background");

    [Fact]
    public void A_file_that_is_no_picture_has_a_reason_and_no_figures()
    {
        var said = PhotoVerdict.Of("a.txt", new PhotoPrice.Unreadable("not an image"), Options, top: 3);

        said.ShouldBe(new PhotoVerdict { File = "a.txt", Verdict = "cannot tell", Reason = "not an image", Top = said.Top });
    }

    [Fact]
    public async Task The_csv_has_the_promised_columns_and_quotes_what_needs_it()
    {
        PhotoVerdict[] verdicts =
        [
            PhotoVerdict.Of("my \"best\", shoe.jpg", Priced(0.5), Options, 1),
            PhotoVerdict.Of("a.txt", new PhotoPrice.Unreadable("not an image"), Options, 1),
        ];

        (await VerdictCsv.WriteAsync(verdicts, TestContext.Current.CancellationToken)).ShouldBe(
            "file,bin,probability,price_usd,low_usd,high_usd,verdict\n"
            + "\"my \"\"best\"\", shoe.jpg\",90,0.5000,101.50,64.00,140.25,ok\n"
            + "a.txt,,,,,,cannot tell\n");
    }

    private static PredictorOptions Options => new() { MinProbability = 0.25, MinSideScore = 0.5 };

    private static PhotoPrice.Priced Priced(double probability, double? side = 1, double sole = 0.95) => new()
    {
        Bins = [new(90, probability), new(60, probability / 2), new(120, 0)],
        PriceUsd = 101.5,
        LowUsd = 64,
        HighUsd = 140.25,
        Look = Measured.Picture with
        {
            Silhouette = side is null ? null : Measured.Silhouette with { Sole = sole },
            Views = side is { } share ? Views(share) : null,
            Toe = new ToeDirection(Facing.Left, 0.9),
        },
    };

    private static ViewScores Views(double side) =>
        new() { Side = side, Top = 1 - side, Sole = 0, Angled = 0, Pair = 0, Detail = 0, Turned = 0, NotAShoe = 0, Snapshot = 0 };
}
