using System.Text.Json;
using ShoeData.Imaging;
using ShoeData.Imaging.Tests.Drawing;
using ShoeData.Training;

namespace ShoeData.Predictor.Tests;

/// <summary>The command with a run that was really trained, on drawn pictures.</summary>
public sealed class PredictorProgramTests(TrainedRun trained) : IClassFixture<TrainedRun>
{
    [Fact]
    public async Task Every_file_is_a_line_whatever_it_is()
    {
        var empty = trained.Save("large.png", Blank());
        var shoe = trained.Save("shoe.png", DrawnShoe.Side(model: 0b1010));
        var text = Path.Combine(trained.Folder, "notes.jpg");
        File.WriteAllText(text, "no picture at all");

        var (code, output) = await trained.RunAsync(empty, shoe, text, "--json", "--top", "2");

        code.ShouldBe(0);
        var answers = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        answers.Select(answer => answer.GetProperty("file").GetString()).ShouldBe([empty, shoe, text]);
        answers[0].GetProperty("reason").GetString().ShouldBe("nothing stands out from the background");
        answers[0].GetProperty("top").GetArrayLength().ShouldBe(2);
        answers[0].GetProperty("low_usd").GetDouble().ShouldBeLessThan(answers[0].GetProperty("high_usd").GetDouble());
        answers[1].GetProperty("verdict").GetString().ShouldBe("ok");
        answers[1].GetProperty("side_score").GetDouble().ShouldBeGreaterThan(0.5);
        answers[2].GetProperty("verdict").GetString().ShouldBe("cannot tell");
        answers[2].GetProperty("bin").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_shoe_that_faces_left_gets_the_price_of_the_one_that_faces_right()
    {
        var right = trained.Save("right.png", DrawnShoe.Side(model: 0b1010));
        var left = trained.Save("left.png", PixelMirror.LeftRight(DrawnShoe.Side(model: 0b1010)));

        var (_, output) = await trained.RunAsync(right, left, "--json");

        var answers = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        answers.Select(answer => answer.GetProperty("facing").GetString()).ShouldBe(["right", "left"]);
        answers[1].GetProperty("price_usd").GetDouble().ShouldBe(answers[0].GetProperty("price_usd").GetDouble(), 1e-9);
    }

    [Fact]
    public async Task Nothing_but_files_that_are_no_pictures_is_a_failure_with_its_rows()
    {
        var text = Path.Combine(trained.Folder, "only.jpg");
        File.WriteAllText(text, "no picture at all");

        (await trained.RunAsync(text, "--csv")).ShouldBe((1, $"file,bin,probability,price_usd,low_usd,high_usd,verdict\n{text},,,,,,cannot tell\n"));
    }

    [Fact]
    public async Task The_data_sets_own_pictures_get_the_class_that_the_evaluation_counted()
    {
        var (code, output) = await trained.RunAsync(trained.Layout.SplitFolder(Split.Test), "--csv");

        code.ShouldBe(0);
        var rows = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')).ToList();
        var hits = rows.Count(row => Path.GetFileName(Path.GetDirectoryName(row[0])) == row[1]);
        var test = JsonDocument.Parse(File.ReadAllText(trained.Layout.Run("main").Metrics)).RootElement.GetProperty("test");
        rows.Count.ShouldBe(test.GetProperty("n").GetInt32());
        ((double)hits / rows.Count).ShouldBe(test.GetProperty("top1").GetDouble(), 1e-9);
    }

    [Fact]
    public async Task Without_that_run_the_message_says_how_to_train_one()
    {
        var (code, output) = await trained.RunAsync(trained.Layout.SplitFolder(Split.Test), "--run", "other");

        code.ShouldBe(2);
        output.ShouldBeEmpty();
        Should.Throw<UserError>(() => PricePredictor.Load(trained.Layout.Run("other"), "cpu", 1)).Message.ShouldBe(
            $"{trained.Layout.Run("other").Folder}: there is no trained run here (there are: main); train one with 'dotnet run --project src/Training -- train', or name another with --run.");
    }

    [Theory]
    [InlineData("--json", "--csv")]
    [InlineData("--top", "0")]
    public async Task Contradicting_options_are_a_usage_error(string one, string other) =>
        (await trained.RunAsync(trained.Folder, one, other)).Code.ShouldBe(2);

    private static RgbPixels Blank()
    {
        var data = new byte[700 * 400 * RgbPixels.Channels];
        Array.Fill(data, (byte)250);
        return new RgbPixels(data, 700, 400);
    }
}
