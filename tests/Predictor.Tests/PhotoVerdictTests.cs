using ShoeData.Training;

namespace ShoeData.Predictor.Tests;

public sealed class PhotoVerdictTests
{
    [Theory]
    [InlineData(0.25, "ok", null)]
    [InlineData(0.24, "cannot tell", "the model is unsure")]
    public void An_unsure_model_cannot_tell_but_its_figures_are_given(double probability, string verdict, string? reason)
    {
        var said = PhotoVerdict.Of("a.jpg", Priced(probability), 0.25, top: 2);

        said.Verdict.ShouldBe(verdict);
        said.Reason.ShouldBe(reason);
        said.Bin.ShouldBe(90);
        said.PriceUsd.ShouldBe(101.5);
        said.Top.Select(bin => bin.Bin).ShouldBe([90, 60]);
    }

    [Fact]
    public void A_file_that_is_no_picture_has_a_reason_and_no_figures()
    {
        var said = PhotoVerdict.Of("a.txt", new PhotoPrice.Unreadable("not an image"), 0.25, top: 3);

        said.ShouldBe(new PhotoVerdict { File = "a.txt", Verdict = "cannot tell", Reason = "not an image", Top = said.Top });
    }

    [Fact]
    public async Task The_csv_has_the_promised_columns_and_quotes_what_needs_it()
    {
        PhotoVerdict[] verdicts =
        [
            PhotoVerdict.Of("my \"best\", shoe.jpg", Priced(0.5), 0.25, 1),
            PhotoVerdict.Of("a.txt", new PhotoPrice.Unreadable("not an image"), 0.25, 1),
        ];

        (await VerdictCsv.WriteAsync(verdicts, TestContext.Current.CancellationToken)).ShouldBe(
            "file,bin,probability,price_usd,low_usd,high_usd,verdict\n"
            + "\"my \"\"best\"\", shoe.jpg\",90,0.5000,101.50,64.00,140.25,ok\n"
            + "a.txt,,,,,,cannot tell\n");
    }

    private static PhotoPrice.Priced Priced(double probability) => new()
    {
        Bins = [new(90, probability), new(60, probability / 2), new(120, 0)],
        PriceUsd = 101.5,
        LowUsd = 64,
        HighUsd = 140.25,
    };
}
