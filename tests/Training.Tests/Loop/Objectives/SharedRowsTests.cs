using static TorchSharp.torch;

namespace ShoeData.Training.Tests;

public sealed class SharedRowsTests
{
    [Fact]
    public void Corals_rows_stay_one_while_its_biases_part()
    {
        var layout = HeadLayout.Plain(4) with { Objective = Objectives.Find("coral").ShouldNotBeNull(), Price = new PriceHead(4, 1) };
        using var model = ModelZoo.Create("resnet18", layout, 1);
        var shared = SharedRows.Of(layout, model).ShouldNotBeNull();
        shared.Begin();
        using var optimizer = optim.AdamW(model.HeadParameters.Select(pair => pair.parameter), 0.01);
        using var features = rand(8, 512, generator: new Generator(1, CPU));
        using var shares = eye(4).index_select(0, tensor(new long[] { 0, 1, 2, 3, 0, 1, 2, 3 }));
        for (var step = 0; step < 20; step++)
        {
            using var scope = NewDisposeScope();
            var said = model.Classify(features);
            optimizer.zero_grad();
            (layout.Objective.Loss(layout.ClassesOf(said), shares, null) + layout.PricesOf(said).square().mean()).backward();
            shared.Share();
            optimizer.step();
        }

        var head = model.HeadParameters.ToDictionary(pair => pair.name, pair => pair.parameter.detach());
        head["fc.weight"][0].allclose(head["fc.weight"][2], rtol: 1e-5, atol: 1e-7).ShouldBeTrue();
        head["fc.weight"][0].allclose(head["fc.weight"][3], rtol: 1e-5, atol: 1e-7).ShouldBeFalse();
        var biases = head["fc.bias"].data<float>().ToArray();
        biases[0].ShouldBeGreaterThan(biases[1]);
        biases[1].ShouldBeGreaterThan(biases[2]);
    }

    [Fact]
    public void Other_objectives_share_nothing()
    {
        using var model = ModelZoo.Create("resnet18", 4, 1);

        SharedRows.Of(model.Layout, model).ShouldBeNull();
    }
}
