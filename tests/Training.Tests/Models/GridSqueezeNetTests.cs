using static TorchSharp.torch;

namespace ShoeData.Training.Tests;

[Collection(nameof(OneAtATime))]
public sealed class GridSqueezeNetTests
{
    private const string Grid = "squeezenet1_1_grid";

    [Fact]
    public async Task It_begins_with_the_weights_of_the_whole_network_and_leaves_the_deeper_layers_out()
    {
        using var folder = new TemporaryFolder();
        using var whole = ModelZoo.Create("squeezenet1_1", 1000, seed: 1);
        using var model = ModelZoo.Create(Grid, 7, seed: 2);
        using var file = await SaveAsync(folder, whole);

        WeightLoader.Load(model, file, newHead: true);

        Value(model, "features.10.squeeze.weight").Equals(Value(whole, "features.10.squeeze.weight")).ShouldBeTrue();
        model.State().ShouldNotContain(tensor => tensor.Name.StartsWith("features.11", StringComparison.Ordinal));
    }

    [Fact]
    public async Task As_a_trained_model_it_wants_its_own_weights()
    {
        using var folder = new TemporaryFolder();
        using var whole = ModelZoo.Create("squeezenet1_1", 7, seed: 1);
        using var model = ModelZoo.Create(Grid, 7, seed: 2);
        using var file = await SaveAsync(folder, whole);

        Should.Throw<UserError>(() => WeightLoader.Load(model, file, newHead: false)).Message.ShouldContain("6 missing (head.0.mean, head.0.deviation, head.2.weight, head.2.bias, head.5.weight, ...); 14 unexpected");
    }

    [Fact]
    public void Its_features_are_the_roots_of_the_means_of_nine_cells_of_two_maps_and_of_twelve_cells_of_a_closer_look()
    {
        using var model = ModelZoo.Create(Grid, 7, seed: 2);
        using var whole = ModelZoo.Create("squeezenet1_1", 7, seed: 2);
        Copy(model, whole);
        using var untracked = no_grad();
        using var generator = new Generator(3, CPU);
        var pictures = rand([2, 3, 95, 95], generator: generator);

        var features = model.Features(pictures);

        features.shape.ShouldBe([2, 13440]);
        var map = UpperMap(whole, pictures);
        map.shape.ShouldBe([2, 384, 5, 5]);
        // Cells of an adaptive pooling of 5 to 3: the first spans rows 0 and 1, the last 3 and 4.
        var first = map[0, 0].slice(0, 0, 2, 1).slice(1, 0, 2, 1).mean().sqrt().item<float>();
        features[0, 9 * 256].item<float>().ShouldBe(first, 1e-5);
        // The middle 57 of 95 rows and 89 of 95 columns, half as large again.
        var band = nn.functional.interpolate(pictures.narrow(2, 19, 57).narrow(3, 3, 89), [86, 134], mode: InterpolationMode.Bicubic, align_corners: false);
        var near = UpperMap(whole, band);
        near.shape.ShouldBe([2, 384, 5, 8]);
        features[1, (9 * 640) + (12 * 256) + (5 * 12) + 11].item<float>().ShouldBe(near[1, 5].slice(0, 3, 5, 1).slice(1, 6, 8, 1).mean().sqrt().item<float>(), 1e-5);
    }

    [Fact]
    public void What_lies_outside_of_the_band_changes_the_first_look_alone()
    {
        using var model = ModelZoo.Create(Grid, 7, seed: 2);
        using var untracked = no_grad();
        using var generator = new Generator(3, CPU);
        var pictures = rand([1, 3, 95, 95], generator: generator);
        var framed = pictures.clone();
        framed.narrow(2, 0, 19).zero_();

        var changed = (model.Features(pictures) - model.Features(framed)).abs();

        changed.narrow(1, 0, 9 * 640).max().item<float>().ShouldBePositive();
        changed.narrow(1, 9 * 640, 12 * 640).max().item<float>().ShouldBe(0);
    }

    [Fact]
    public void Its_head_sees_inputs_of_mean_0_and_deviation_1()
    {
        using var untracked = no_grad();
        using var layer = new Standardisation(3);
        var seen = tensor(new float[,] { { 1, 5, 2 }, { 3, 5, 8 }, { 5, 5, 5 } });

        layer.call(seen).Equals(seen).ShouldBeTrue();
        layer.Fit([seen.slice(0, 0, 1, 1), seen.slice(0, 1, 3, 1)]);

        var standard = layer.call(seen);
        standard.mean([0]).abs().max().item<float>().ShouldBe(0, 1e-6);
        standard.std(0, unbiased: false).data<float>().ToArray().ShouldBe([1, 0, 1], 0.001);
    }

    [Fact]
    public void An_input_that_spoke_once_in_training_is_not_heard_louder_than_three_deviations()
    {
        using var untracked = no_grad();
        using var layer = new Standardisation(1);
        var seen = zeros(2000, 1);
        seen[0, 0] = 1;
        layer.Fit([seen]);

        layer.call(seen).max().item<float>().ShouldBe(3);
        layer.call(full([1, 1], -9f)).item<float>().ShouldBe(-3);
    }

    [Fact]
    public async Task A_probed_run_is_the_same_twice_and_its_standardisation_is_saved_with_it()
    {
        using var folder = new TemporaryFolder();
        var token = TestContext.Current.CancellationToken;
        var shoes = await new DrawnShoes(folder).Draw(Split.Train, 8).Draw(Split.Val, 4).Draw(Split.Test, 4).SaveAsync(token);
        string[] settings = [$"Training:Model={Grid}", "Training:ProbeEpochs=2", "Training:Epochs=0", "Training:EmaDecay=0.9", "Training:PriceHead=1", "Training:Mixup=0.4"];
        var runner = new StageRunner(shoes.Layout, settings);

        (await runner.TrainAsync(token)).ShouldBe(ExitCode.Done);
        var first = await File.ReadAllBytesAsync(runner.Run.Weights, token);
        (await new StageRunner(shoes.Layout, [.. settings, "Training:Run=again"]).TrainAsync(token)).ShouldBe(ExitCode.Done);

        (await File.ReadAllBytesAsync(shoes.Layout.Run("again").Weights, token)).ShouldBe(first);
        using var saved = SafetensorsReader.Open(runner.Run.Weights);
        using var deviation = saved.Read("head.0.deviation");
        deviation.ne(1).any().item<bool>().ShouldBeTrue();
        (await runner.EvaluateAsync(token)).ShouldBe(ExitCode.Done);
    }

    private static Tensor UpperMap(ImageClassifier whole, Tensor pictures) =>
        whole.named_children().First().module.named_children().Take(11).Aggregate(pictures, (input, layer) => ((nn.Module<Tensor, Tensor>)layer.module).call(input));

    private static void Copy(ImageClassifier from, ImageClassifier to)
    {
        using var untracked = no_grad();
        foreach (var tensor in from.State().Where(tensor => !from.IsHead(tensor.Name)))
            Value(to, tensor.Name).copy_(tensor.Value);
    }

    private static Tensor Value(ImageClassifier model, string name) => model.State().Single(tensor => tensor.Name == name).Value;

    private static async Task<SafetensorsReader> SaveAsync(TemporaryFolder folder, ImageClassifier model)
    {
        await SafetensorsWriter.WriteAsync(folder["weights"], model.State(), new Dictionary<string, string>(), TestContext.Current.CancellationToken);
        return SafetensorsReader.Open(folder["weights"]);
    }
}
