using static TorchSharp.torch;

namespace ShoeData.Training.Tests;

public sealed class WeightAverageTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0.370039)]
    [InlineData(8, 0.75)]
    [InlineData(1_000_000, 0.99)]
    public void The_decay_warms_up_to_its_highest(long step, double decay) => WeightAverage.DecayAt(step, 0.99).ShouldBe(decay, 1e-5);

    [Fact]
    public void The_average_follows_the_weights_by_its_decay_and_copies_counters()
    {
        using var model = ModelZoo.Create("resnet18", 2, 1);
        using var average = new WeightAverage(model, 0.75);
        Set(model, "fc.bias", 4);
        average.Update(1);
        Set(model, "fc.bias", 8);
        Set(model, "bn1.num_batches_tracked", 7);

        average.Update(1000);

        // All of the first, then three quarters of it and one of the second.
        Value(average.Tensors, "fc.bias").ShouldBe(5);
        Value(average.Tensors, "bn1.num_batches_tracked").ShouldBe(7);
    }

    [Fact]
    public void Lent_averages_are_in_the_model_until_they_are_given_back()
    {
        using var model = ModelZoo.Create("resnet18", 2, 1);
        using var average = new WeightAverage(model, 0.5);
        Set(model, "fc.bias", 3);
        average.Update(1);
        Set(model, "fc.bias", 9);

        using (average.Lend())
            Value(model.State(), "fc.bias").ShouldBe(3);

        Value(model.State(), "fc.bias").ShouldBe(9);
    }

    private static void Set(ImageClassifier model, string name, double value)
    {
        using var untracked = no_grad();
        model.State().Single(tensor => tensor.Name == name).Value.fill_(value);
    }

    private static double Value(IEnumerable<NamedTensor> tensors, string name) =>
        tensors.Single(tensor => tensor.Name == name).Value.to(ScalarType.Float64).reshape(-1)[0].item<double>();
}
