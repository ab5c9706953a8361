using static TorchSharp.torch;

namespace ShoeData.Training.Tests;

[Collection(nameof(OneAtATime))]
public sealed class GradCamTests
{
    // Inputs of the grid's head: 640 channels over nine cells, then over twelve.
    private const int WholePicture = 640 * 9;
    private const int Band = 640 * 12;

    [Theory]
    [InlineData("squeezenet1_1", 64, 3)]
    [InlineData("squeezenet1_1_grid", 64, 3)]
    [InlineData("resnet18", 64, 2)]
    [InlineData("vgg16", 64, 2)]
    [InlineData("vgg19_bn", 64, 2)]
    [InlineData("vit_b_16", 224, 14)]
    public void Every_picture_gets_a_map_from_nothing_to_the_most_of_it(string name, int side, int cells)
    {
        using var model = ModelZoo.Create(name, HeadLayout.Plain(3), 1);
        // A transformer's last layer begins at 0 and prefers nothing.
        FormulaWeights.Fill([.. model.State().Where(tensor => name == "vit_b_16" && tensor.Name.StartsWith("heads", StringComparison.Ordinal))]);
        model.eval();

        var maps = Enumerable.Range(0, 3).Select(label => Map(model, side, label)).ToList();

        maps.ShouldAllBe(map => map.Width == cells && map.Height == cells && map.Values.Count == cells * cells);
        maps.SelectMany(map => map.Values).ShouldAllBe(value => value >= 0 && value <= 1.0001);
        maps.Count(map => map.Values.Max() > 0.999).ShouldBeGreaterThan(0);
        maps[0].Values.ShouldNotBe(maps[1].Values);
    }

    [Theory]
    [InlineData(WholePicture, false)]
    [InlineData(Band, true)]
    public void Of_two_looks_the_one_at_the_whole_picture_is_shown(int deaf, bool shown)
    {
        using var model = ModelZoo.Create("squeezenet1_1_grid", HeadLayout.Plain(3), 1);
        // The head hears the other look alone.
        using (no_grad())
        {
            var weights = model.named_parameters().Single(pair => pair.name == "head.2.weight").parameter;
            using var unheard = deaf == WholePicture ? weights.narrow(1, 0, WholePicture) : weights.narrow(1, WholePicture, Band);
            unheard.zero_();
        }

        model.eval();

        Map(model, 64, 1).Values.Any(value => value > 0).ShouldBe(shown);
    }

    [Fact]
    public void The_same_picture_gives_the_same_map_and_leaves_the_model_as_it_was()
    {
        using var model = ModelZoo.Create("squeezenet1_1", HeadLayout.Plain(3), 1);
        model.eval();

        var first = Map(model, 48, 1);

        Map(model, 48, 1).Values.ShouldBe(first.Values);
        model.parameters().Count(parameter => parameter.grad is not null).ShouldBe(0);
    }

    [Fact]
    public void A_map_is_read_between_its_cells()
    {
        var map = new AttentionMap([0, 1, 0, 1], 2, 2);

        map.At(0, 0.5).ShouldBe(0);
        map.At(0.5, 0.1).ShouldBe(0.5, 1e-9);
        map.At(1, 1).ShouldBe(1);
    }

    private static AttentionMap Map(ImageClassifier model, int side, int label)
    {
        var pixels = new byte[side * side * 3];
        new Random(1).NextBytes(pixels);
        using var batch = PictureBatch.Of(new PictureStack { Side = side, Pictures = [pixels], Classes = [0] }, [0], Preprocessing.ImageNet, null, null);
        return GradCam.Of(model, batch, CPU, label);
    }
}
