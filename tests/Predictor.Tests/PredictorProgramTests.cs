using System.Text.Json;
using NetVips;
using ShoeData.Training;

namespace ShoeData.Predictor.Tests;

/// <summary>The command with a run that was really trained, on drawn pictures.</summary>
public sealed class PredictorProgramTests(TrainedRun trained) : IClassFixture<TrainedRun>
{
    [Fact]
    public async Task Photos_of_any_size_are_priced_and_what_is_no_picture_is_said()
    {
        var photo = Path.Combine(trained.Folder, "large.png");
        using (var picture = Image.Black(700, 400, bands: 3) + new double[] { 250, 250, 250 })
            picture.Cast(Enums.BandFormat.Uchar).Pngsave(photo);
        var text = Path.Combine(trained.Folder, "notes.jpg");
        File.WriteAllText(text, "no picture at all");

        var (code, output) = await trained.RunAsync(photo, text, "--json", "--top", "2");

        code.ShouldBe(0);
        var answers = JsonDocument.Parse(output).RootElement;
        answers[0].GetProperty("file").GetString().ShouldBe(photo);
        answers[0].GetProperty("top").GetArrayLength().ShouldBe(2);
        answers[0].GetProperty("low_usd").GetDouble().ShouldBeLessThan(answers[0].GetProperty("high_usd").GetDouble());
        answers[1].GetProperty("verdict").GetString().ShouldBe("cannot tell");
        answers[1].GetProperty("bin").ValueKind.ShouldBe(JsonValueKind.Null);
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
            $"{trained.Layout.Run("other").Folder}: there is no trained run here; train one with 'dotnet run --project src/Training -- train', or name another with --run.");
    }

    [Theory]
    [InlineData("--json", "--csv")]
    [InlineData("--top", "0")]
    public async Task Contradicting_options_are_a_usage_error(string one, string other) =>
        (await trained.RunAsync(trained.Folder, one, other)).Code.ShouldBe(2);
}
