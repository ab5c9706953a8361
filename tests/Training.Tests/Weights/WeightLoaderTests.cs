using static TorchSharp.torch;

namespace ShoeData.Training.Tests;

public sealed class WeightLoaderTests
{
    private static readonly Dictionary<string, string> NoMetadata = [];

    [Fact]
    public async Task A_new_head_keeps_its_own_start_and_everything_else_is_replaced()
    {
        using var folder = new TemporaryFolder();
        using var trained = ModelZoo.Create("squeezenet1_1", 1000, seed: 1);
        using var model = ModelZoo.Create("squeezenet1_1", 7, seed: 2);
        var head = Value(model, "classifier.1.weight").clone();
        using var file = await SaveAsync(folder, trained.State());

        WeightLoader.Load(model, file, newHead: true);

        Value(model, "features.0.weight").Equals(Value(trained, "features.0.weight")).ShouldBeTrue();
        Value(model, "classifier.1.weight").Equals(head).ShouldBeTrue();
        WeightLoader.ClassCount(file, model.HeadName).ShouldBe(1000);
    }

    [Fact]
    public async Task A_transformer_is_read_under_the_names_of_the_published_file_too()
    {
        using var folder = new TemporaryFolder();
        using var trained = ModelZoo.Create("vit_b_16", 3, seed: 1);
        using var model = ModelZoo.Create("vit_b_16", 3, seed: 2);
        using var file = await SaveAsync(folder, [.. trained.State().Select(tensor => tensor with
        {
            Name = tensor.Name.Replace(".mlp.0.", ".mlp.linear_1.", StringComparison.Ordinal).Replace(".mlp.3.", ".mlp.linear_2.", StringComparison.Ordinal),
        })]);

        WeightLoader.Load(model, file, newHead: false);

        const string name = "encoder.layers.encoder_layer_11.mlp.3.weight";
        Value(model, name).Equals(Value(trained, name)).ShouldBeTrue();
    }

    [Fact]
    public async Task Without_a_new_head_another_class_count_is_an_error()
    {
        using var folder = new TemporaryFolder();
        using var trained = ModelZoo.Create("squeezenet1_1", 1000, seed: 1);
        using var model = ModelZoo.Create("squeezenet1_1", 7, seed: 2);
        using var file = await SaveAsync(folder, trained.State());

        Should.Throw<UserError>(() => WeightLoader.Load(model, file, newHead: false)).Message.ShouldBe(
            $"{folder["weights"]}: these are not the weights of squeezenet1_1: 2 of another shape (classifier.1.weight F32 [1000, 512, 1, 1] for [7, 512, 1, 1], "
            + "classifier.1.bias F32 [1000] for [7]). Name the model they belong to, or other weights.");
    }

    [Fact]
    public async Task Missing_and_unexpected_names_are_counted_and_the_first_few_told()
    {
        using var folder = new TemporaryFolder();
        using var model = ModelZoo.Create("squeezenet1_1", 7, seed: 2);
        NamedTensor[] other = [.. model.State().Skip(7), new("fc.weight", zeros(2, 2))];
        using var file = await SaveAsync(folder, other);

        Should.Throw<UserError>(() => WeightLoader.Load(model, file, newHead: true)).Message.ShouldBe(
            $"{folder["weights"]}: these are not the weights of squeezenet1_1: 7 missing (features.0.weight, features.0.bias, features.3.squeeze.weight, "
            + "features.3.squeeze.bias, features.3.expand1x1.weight, ...); 1 unexpected (fc.weight). Name the model they belong to, or other weights.");
    }

    [Fact]
    public async Task The_counters_that_early_files_lack_are_not_missed()
    {
        using var folder = new TemporaryFolder();
        using var trained = ModelZoo.Create("resnet18", 3, seed: 1);
        using var model = ModelZoo.Create("resnet18", 3, seed: 2);
        using var file = await SaveAsync(folder, [.. trained.State().Where(tensor => !tensor.Name.EndsWith("num_batches_tracked", StringComparison.Ordinal))]);

        WeightLoader.Load(model, file, newHead: false);

        Value(model, "layer4.1.bn2.running_var").Equals(Value(trained, "layer4.1.bn2.running_var")).ShouldBeTrue();
    }

    [Fact]
    public async Task Weights_of_another_model_have_no_head_of_this_one()
    {
        using var folder = new TemporaryFolder();
        using var file = await SaveAsync(folder, [new("fc.bias", zeros(3))]);

        Should.Throw<UserError>(() => WeightLoader.ClassCount(file, "classifier.1")).Message.ShouldBe(
            $"{folder["weights"]}: there is no classifier.1.bias, so these are the weights of another model; name the model they belong to.");
    }

    [Fact]
    public void The_real_squeezenet_fits()
    {
        var path = SharedFiles.Find("real/weights/squeezenet1_1_caffe.safetensors");
        using var file = SafetensorsReader.Open(path);
        using var model = ModelZoo.CreateBlank("squeezenet1_1", WeightLoader.ClassCount(file, "classifier.1"));

        WeightLoader.Load(model, file, newHead: false);

        file.Entries.Count.ShouldBe(52);
        model.parameters().Sum(parameter => parameter.numel()).ShouldBe(1_235_496);
    }

    private static Tensor Value(ImageClassifier model, string name) => model.State().Single(tensor => tensor.Name == name).Value;

    private static async Task<SafetensorsReader> SaveAsync(TemporaryFolder folder, IReadOnlyList<NamedTensor> tensors)
    {
        await SafetensorsWriter.WriteAsync(folder["weights"], tensors, NoMetadata, TestContext.Current.CancellationToken);
        return SafetensorsReader.Open(folder["weights"]);
    }
}
