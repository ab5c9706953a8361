namespace ShoeData.Training.Tests;

public sealed class ClassWeightingTests
{
    [Fact]
    public void None_weighs_nothing() => ClassWeighting.Of("none", [1, 100], 0).ShouldBeNull();

    [Theory]
    [InlineData("balanced", 2.5f, 0.625f)]
    [InlineData("sqrt", 1.6666f, 0.8333f)]
    public void Rare_classes_weigh_more_and_the_mean_over_pictures_is_one(string rule, float rare, float frequent)
    {
        var weights = ClassWeighting.Of(rule, [4, 16], beta: 0).ShouldNotBeNull();

        weights[0].ShouldBe(rare, 1e-3);
        weights[1].ShouldBe(frequent, 1e-3);
        (((weights[0] * 4) + (weights[1] * 16)) / 20).ShouldBe(1, 1e-5);
    }

    [Fact]
    public void A_class_without_pictures_weighs_nothing_and_harms_no_other() =>
        ClassWeighting.Of("balanced", [0, 5, 5], beta: 0).ShouldBe([0, 1, 1]);

    [Fact]
    public void Effective_numbers_lie_between_counting_all_pictures_and_all_classes_alike()
    {
        ClassWeighting.Of("effective", [4, 16], beta: 0).ShouldBe([1, 1]);
        var weights = ClassWeighting.Of("effective", [4, 16], beta: 0.9).ShouldNotBeNull();
        // (1 - 0.9^16) / (1 - 0.9^4)
        (weights[0] / weights[1]).ShouldBe(2.369f, 1e-3);
        (ClassWeighting.Of("effective", [4, 16], beta: 0.999999).ShouldNotBeNull()[0]).ShouldBe(2.5f, 1e-3);
    }
}
