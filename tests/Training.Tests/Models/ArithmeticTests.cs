using TorchSharp;
using static TorchSharp.torch;

namespace ShoeData.Training.Tests;

public sealed class ArithmeticTests
{
    public static TheoryData<string> Models => ["resnet18", "squeezenet1_1", "vgg16_bn"];

    [Theory]
    [MemberData(nameof(Models))]
    public void Channels_last_changes_strides_and_no_logit(string name)
    {
        using var untracked = no_grad();
        using var model = Eval(ModelZoo.Create(name, 5, 1));
        using var pictures = FormulaWeights.Input(2, 64);
        using var plain = model.call(pictures);

        new Arithmetic(ScalarType.Float32, ChannelsLast: true).Apply(model);

        model.call(pictures).allclose(plain, rtol: 1e-4, atol: 1e-5).ShouldBeTrue();
        var kernel = model.BackboneParameters.First(pair => pair.parameter.dim() == 4 && pair.parameter.shape[1] > 1 && pair.parameter.shape[2] > 1).parameter;
        kernel.stride()[1].ShouldBe(1);
        kernel.requires_grad.ShouldBeTrue();
    }

    [Fact]
    public void In_sixteen_bits_the_weights_stay_in_thirty_two_and_learn()
    {
        using var model = ModelZoo.Create("resnet18", 3, 1);
        new Arithmetic(ScalarType.BFloat16, ChannelsLast: true).Apply(model);
        model.train();
        using var optimizer = optim.SGD(model.parameters(), 0.01);
        using var pictures = FormulaWeights.Input(4, 32);
        using var labels = tensor(new long[] { 0, 1, 2, 0 });
        var losses = new List<float>();
        for (var step = 0; step < 6; step++)
        {
            using var scope = NewDisposeScope();
            var said = model.call(pictures);
            said.dtype.ShouldBe(ScalarType.Float32);
            var loss = nn.functional.cross_entropy(said, labels);
            optimizer.zero_grad();
            loss.backward();
            optimizer.step();
            losses.Add(loss.item<float>());
        }

        losses[^1].ShouldBeLessThan(losses[0]);
        model.State().Where(tensor => tensor.Value.is_floating_point()).ShouldAllBe(tensor => tensor.Value.dtype == ScalarType.Float32);
        model.parameters().ShouldAllBe(parameter => parameter.grad!.dtype == ScalarType.Float32);
    }

    [Theory]
    [InlineData("resnet18", 64)]
    [InlineData("vit_b_16", 224)]
    public void Sixteen_bits_say_nearly_the_same(string name, int side)
    {
        using var untracked = no_grad();
        using var model = Eval(ModelZoo.CreateBlank(name, 5));
        FormulaWeights.Fill(model.State());
        using var pictures = FormulaWeights.Input(1, side);
        using var full = model.Features(pictures);

        new Arithmetic(ScalarType.BFloat16, ChannelsLast: false).Apply(model);
        using var half = model.Features(pictures).to(ScalarType.Float32);

        ((half - full).norm() / full.norm()).item<float>().ShouldBeInRange(1e-6f, 0.1f);
    }

    [Fact]
    public void Left_to_itself_a_processor_computes_in_full_and_a_gpu_in_half()
    {
        Arithmetic.Of(new TrainingOptions(), DeviceType.CPU).ShouldBe(new Arithmetic(ScalarType.Float32, ChannelsLast: true));
        Arithmetic.Of(new TrainingOptions(), DeviceType.CUDA).ShouldBe(new Arithmetic(ScalarType.BFloat16, ChannelsLast: true));
        Arithmetic.Of(new TrainingOptions { Precision = "fp32", MemoryFormat = "nchw" }, DeviceType.CUDA).ShouldBe(new Arithmetic(ScalarType.Float32, ChannelsLast: false));
        Arithmetic.Of(new TrainingOptions { Precision = "bf16", MemoryFormat = "nhwc" }, DeviceType.CPU).ShouldBe(new Arithmetic(ScalarType.BFloat16, ChannelsLast: true));
    }

    [Fact]
    public void A_model_that_is_moved_keeps_its_layers_and_their_names()
    {
        using var model = Eval(ModelZoo.Create("resnet18", 3, 1));
        var names = model.State().Select(tensor => tensor.Name).ToList();

        // Moving to another type takes the same way as moving to another device.
        model.to(ScalarType.Float64);

        model.State().Select(tensor => tensor.Name).ShouldBe(names);
        model.named_modules().Select(pair => pair.module).OfType<Convolution>().ShouldAllBe(layer => layer.Weight.dtype == ScalarType.Float64);
        model.named_modules().Select(pair => pair.module).OfType<Dense>().Single().Weight.dtype.ShouldBe(ScalarType.Float64);
    }

    private static ImageClassifier Eval(ImageClassifier model)
    {
        model.eval();
        return model;
    }
}
