using System.Text.Json;
using ShoeData.Curation.Learned.Fitting;
using ShoeData.Imaging;
using ShoeData.Imaging.Tests.Drawing;

namespace ShoeData.Curation.Tests.Learned.Fitting;

public sealed class ViewFitTests : IDisposable
{
    private const int Folds = CrossValidation.FewestFolds;
    private readonly string _folder = Directory.CreateTempSubdirectory("shoedata-fit-").FullName;

    [Fact]
    public async Task Drawn_views_are_told_apart_on_products_that_were_not_fitted_to_and_the_weights_are_the_same_each_time()
    {
        var pictures = LabelSource.Read(WriteTable(6));

        var examples = await MakeAsync(pictures);
        var tested = await new CrossValidation(examples, Folds, Some.Options).TestAsync(() => { }, TestContext.Current.CancellationToken);

        tested.Count.ShouldBe(12);
        tested.ShouldAllBe(picture => picture.Answer != null && picture.Answer.Views.Side > 0.5 == (picture.Picture.View == ShownView.Side));
        tested.Where(picture => picture.Picture.Facing is not null).ShouldAllBe(picture => picture.Answer!.Toe.Facing == picture.Picture.Facing);
        Json(ViewFit.Fit(await MakeAsync(pictures))).ShouldBe(Json(ViewFit.Fit(examples)));
    }

    [Fact]
    public async Task Variants_are_of_the_pictures_fold_and_only_originals_are_tested()
    {
        var examples = await MakeAsync(LabelSource.Read(WriteTable(2)));

        examples.Count(example => example.IsOriginal).ShouldBe(4);
        examples.Count.ShouldBeGreaterThan(40);
        examples.Select(example => example.View).Distinct().Order().ShouldBe([ShownView.Side, ShownView.Top, ShownView.Pair, ShownView.Detail, ShownView.Turned]);
    }

    [Fact]
    public void Weights_come_back_as_they_were_written()
    {
        var model = new ViewModel(
            new FeatureScaling(Numbers(ViewFeatures.Count), Numbers(ViewFeatures.Count)), Numbers(ViewFeatures.Count), [.. Enum.GetValues<ShownView>().Select(_ => Numbers(ViewFeatures.Count + 1))]);

        Json(ViewModelFile.Of(model, "by hand").Model()).ShouldBe(Json(model));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static float[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(at => at / 7f)];

    private static string Json(ViewModel model) => JsonSerializer.Serialize(ViewModelFile.Of(model, ""), ViewJson.Default.ViewModelFile);

    private static Task<IReadOnlyList<Example>> MakeAsync(IReadOnlyList<LabelledPicture> pictures) =>
        new ExampleMaker(pictures, Folds).MakeAsync(() => { }, TestContext.Current.CancellationToken);

    private string WriteTable(int products)
    {
        var lines = new List<string> { "sku,view,image" };
        for (var product = 0; product < products; product++)
        {
            var side = DrawnShoe.Side(model: product * 331);
            var facesLeft = product % 2 == 1;
            lines.Add($"x{product},{(facesLeft ? "side_medial" : "side_lateral")},{product}-side.png");
            lines.Add($"x{product},top_portrait,{product}-top.png");
            File.WriteAllBytes(Path.Combine(_folder, $"{product}-side.png"), DrawnShoe.Png(facesLeft ? PixelMirror.LeftRight(side) : side));
            File.WriteAllBytes(Path.Combine(_folder, $"{product}-top.png"), DrawnShoe.Png(DrawnShoe.Top(lying: product % 3 == 0)));
        }

        var path = Path.Combine(_folder, "views.csv");
        File.WriteAllLines(path, lines);
        return path;
    }
}
