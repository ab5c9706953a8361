using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace ShoeData.Training.Tests;

public sealed class TorchvisionTests
{
    private const double Tolerance = 1e-4;
    private const double GradientTolerance = 1e-3;

    private static readonly TorchvisionFixture Fixture = TorchvisionFixture.Load();

    public static TheoryData<string> Models => [.. ModelZoo.All.Where(entry => entry.IsTorchvision).Select(entry => entry.Name)];

    [Theory]
    [MemberData(nameof(Models))]
    public void Names_shapes_and_their_order_are_those_of_torchvision(string name)
    {
        using var scope = NewDisposeScope();
        using var model = ModelZoo.CreateBlank(name, Fixture.Classes);

        var lines = model.State().Select(tensor => $"{tensor.Name} [{string.Join(", ", tensor.Value.shape)}]\n");

        ContentHash.Of(string.Concat(lines)).ShouldBe(Case(name).StateSha256);
        var features = model.HeadParameters.First().parameter.shape[1];
        var parameters = model.parameters().Sum(parameter => parameter.numel());
        (parameters + ((1000 - Fixture.Classes) * (features + 1))).ShouldBe(ModelZoo.Find(name).ImageNetParameters);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Logits_are_those_of_torchvision(string name)
    {
        var expected = Case(name);
        using var scope = NewDisposeScope();
        using var model = ModelZoo.CreateBlank(name, Fixture.Classes);
        FormulaWeights.Fill(model.State());
        model.eval();

        using var untracked = no_grad();
        var logits = MemoryMarshal.Cast<byte, float>(model.call(FormulaWeights.Input(expected.Count, expected.Side, expected.Input)).bytes).ToArray();

        var wanted = expected.Logits.SelectMany(row => row).ToArray();
        var error = wanted.Zip(logits, (left, right) => Math.Abs(left - right)).Max() / wanted.Max(Math.Abs);
        TestContext.Current.TestOutputHelper?.WriteLine($"{name}: relative error {error:E2}");
        error.ShouldBeInRange(0, Tolerance);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Gradients_of_the_first_and_the_last_layer_are_those_of_torchvision(string name)
    {
        var expected = Case(name);
        using var scope = NewDisposeScope();
        using var model = ModelZoo.CreateBlank(name, Fixture.Classes);
        FormulaWeights.Fill(model.State());
        model.eval();

        var targets = arange(expected.Count).to(ScalarType.Int64).remainder(Fixture.Classes);
        nn.functional.cross_entropy(model.call(FormulaWeights.Input(expected.Count, expected.Side, expected.Input)), targets).backward();

        var first = model.parameters().First(parameter => parameter.dim() == 4);
        var last = model.HeadParameters.First(pair => pair.parameter.dim() > 1).parameter;
        ShouldBeClose($"{name}, first layer", first.grad!, expected.FirstGradient);
        ShouldBeClose($"{name}, last layer", last.grad!, expected.LastGradient);
    }

    [Fact]
    public void A_transformer_refuses_pictures_of_another_size_than_it_knows_the_places_of()
    {
        using var model = ModelZoo.CreateBlank("vit_b_16", 3);
        using var pictures = zeros(1, 3, 96, 96);

        Should.Throw<UserError>(() => model.call(pictures)).Message.ShouldBe(
            "vit_b_16 knows the places of 224 x 224 pixels; these are 96 x 96: set Training:ImageSize=224.");
    }

    private static void ShouldBeClose(string what, Tensor gradient, double[] wanted)
    {
        var flat = MemoryMarshal.Cast<byte, float>(gradient.contiguous().bytes).ToArray();
        var step = Math.Max(1, flat.Length / wanted.Length);
        var error = wanted.Select((value, index) => Math.Abs(value - flat[index * step])).Max() / wanted.Max(Math.Abs);
        TestContext.Current.TestOutputHelper?.WriteLine($"{what}: relative error {error:E2}");
        error.ShouldBeInRange(0, GradientTolerance);
    }

    private static TorchvisionCase Case(string name) => Fixture.Cases.Single(candidate => candidate.Model == name);
}
