using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace ShoeData.Training.Tests;

public sealed class TorchvisionTests
{
    private const double Tolerance = 1e-4;

    private static readonly TorchvisionFixture Fixture = TorchvisionFixture.Load();

    public static TheoryData<string> Models => [.. ModelZoo.All.Select(entry => entry.Name)];

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
        var logits = MemoryMarshal.Cast<byte, float>(model.call(FormulaWeights.Input(expected.Count, expected.Side)).bytes).ToArray();

        var wanted = expected.Logits.SelectMany(row => row).ToArray();
        var error = wanted.Zip(logits, (left, right) => Math.Abs(left - right)).Max() / wanted.Max(Math.Abs);
        TestContext.Current.TestOutputHelper?.WriteLine($"{name}: relative error {error:E2}");
        error.ShouldBeLessThan(Tolerance);
    }

    private static TorchvisionCase Case(string name) => Fixture.Cases.Single(candidate => candidate.Model == name);
}
