using static TorchSharp.torch;

namespace ShoeData.Training.Tests;

/// <summary>Beside a library that is right in 64 bits and wrong in 32, each time in another way.</summary>
public sealed class TrustedConvolutionTests
{
    private static readonly TrustedConvolution Exact = new(false, Right);

    /// <summary>What a library makes of the right answer.</summary>
    public static TheoryData<string> Wrongs => ["all too large", "last picture", "no number", "gradients"];

    public static TheoryData<int, int, bool, bool> Products => new() { { 1, 5, true, true }, { 1, 5, false, true }, { 2, 5, true, false }, { 2, 6, false, false }, { 3, 1, true, true } };

    [Theory]
    [MemberData(nameof(Wrongs))]
    public void Where_the_library_is_wrong_64_bits_are_taken(string wrong)
    {
        using var scope = NewDisposeScope();
        var trusted = new TrustedConvolution(true, (pictures, filters, bias, steps) => Spoil(wrong, Right(pictures, filters, bias, steps)));

        ShouldAgree(trusted, Inputs(3, 6, 8, kernel: 3), new ConvolutionSteps(2, 1));
    }

    [Theory]
    [MemberData(nameof(Wrongs))]
    public void Where_it_is_not_doubted_it_is_taken_at_its_word(string wrong)
    {
        using var scope = NewDisposeScope();
        var trusted = new TrustedConvolution(false, (pictures, filters, bias, steps) => Spoil(wrong, Right(pictures, filters, bias, steps)));

        Should.Throw<ShouldAssertException>(() => ShouldAgree(trusted, Inputs(3, 6, 8, kernel: 3), new ConvolutionSteps(2, 1)));
    }

    [Theory]
    [MemberData(nameof(Products))]
    public void Filters_of_one_pixel_never_come_to_the_library(int stride, int side, bool isBiased, bool channelsLast)
    {
        using var scope = NewDisposeScope();
        var trusted = new TrustedConvolution(true, (_, _, _, _) => throw new InvalidOperationException("The library was asked."));
        var (pictures, filters, bias) = Inputs(3, 4, side, kernel: 1);

        ShouldAgree(trusted, (channelsLast ? pictures.InChannelsLast() : pictures, filters, isBiased ? bias : null), new ConvolutionSteps(stride, 0));
    }

    [Fact]
    public void A_library_that_is_right_is_checked_once_a_shape_and_then_taken()
    {
        using var scope = NewDisposeScope();
        var (asked, exact) = (0, 0);
        var trusted = new TrustedConvolution(true, (pictures, filters, bias, steps) =>
        {
            _ = pictures.dtype is ScalarType.Float64 ? exact++ : asked++;
            return Right(pictures, filters, bias, steps);
        });

        foreach (var count in (int[])[2, 2, 2, 5, 2])
            trusted.Of(FormulaWeights.Input(count, 8), ones(4, 3, 3, 3), null, new ConvolutionSteps(1, 1)).shape.ShouldBe([count, 4, 8, 8]);

        (asked, exact).ShouldBe((5 + 2, 2));
    }

    [Fact]
    public void In_sixteen_bits_a_library_may_be_as_wrong_as_they_are()
    {
        using var scope = NewDisposeScope();
        var exact = 0;
        var trusted = new TrustedConvolution(true, (pictures, filters, bias, steps) =>
        {
            exact += pictures.dtype is ScalarType.Float64 ? 1 : 0;
            return Right(pictures.to(ScalarType.Float64), filters.to(ScalarType.Float64), bias, steps).to(pictures.dtype);
        });

        var said = trusted.Of(FormulaWeights.Input(2, 8).to(ScalarType.BFloat16), ones(4, 3, 3, 3).to(ScalarType.BFloat16), null, new ConvolutionSteps(1, 1));

        said.dtype.ShouldBe(ScalarType.BFloat16);
        exact.ShouldBe(1);
    }

    // Values, and all three gradients.
    private static void ShouldAgree(TrustedConvolution trusted, (Tensor Pictures, Tensor Filters, Tensor? Bias) inputs, ConvolutionSteps steps)
    {
        var said = Outcome(trusted, inputs, steps, ScalarType.Float32);
        var wanted = Outcome(Exact, inputs, steps, ScalarType.Float64);
        said.Count.ShouldBe(wanted.Count);
        foreach (var (one, other) in said.Zip(wanted))
            one.to(ScalarType.Float64).allclose(other, rtol: 1e-5, atol: 1e-5).ShouldBeTrue();
    }

    private static List<Tensor> Outcome(TrustedConvolution convolution, (Tensor Pictures, Tensor Filters, Tensor? Bias) inputs, ConvolutionSteps steps, ScalarType type)
    {
        List<Tensor> given = [.. new[] { inputs.Pictures, inputs.Filters, inputs.Bias }.OfType<Tensor>().Select(tensor => tensor.to(type, copy: true).requires_grad_())];
        var said = convolution.Of(given[0], given[1], given.ElementAtOrDefault(2), steps);
        (said * FormulaWeights.Of("pull", said.shape).to(type)).sum().backward();
        return [said.detach(), .. given.Select(tensor => tensor.grad!)];
    }

    private static (Tensor Pictures, Tensor Filters, Tensor? Bias) Inputs(int count, int filters, int side, int kernel) =>
        (FormulaWeights.Input(count, side), FormulaWeights.Of("filters", [filters, 3, kernel, kernel]), FormulaWeights.Of("bias", [filters]));

    private static Tensor Right(Tensor pictures, Tensor filters, Tensor? bias, ConvolutionSteps steps) =>
        nn.functional.conv2d(pictures, filters, bias, [steps.Stride, steps.Stride], [steps.Padding, steps.Padding], [1, 1]);

    private static Tensor Spoil(string wrong, Tensor right) => right.dtype is ScalarType.Float64 ? right : wrong switch
    {
        "all too large" => right * 1.01,
        "last picture" => cat([right.narrow(0, 0, right.shape[0] - 1), right.narrow(0, right.shape[0] - 1, 1) * 0.6]),
        "no number" => right + float.NaN,
        // Values as they are, and twice what they pull.
        _ => (right * 2) - right.detach(),
    };
}
