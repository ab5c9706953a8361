namespace ShoeData.Training.Tests;

public sealed class ClassWeightingTests
{
    [Fact]
    public void None_weighs_nothing() => ClassWeighting.Of("none", [1, 100]).ShouldBeNull();

    [Theory]
    [InlineData("balanced", 2.5f, 0.625f)]
    [InlineData("sqrt", 1.6666f, 0.8333f)]
    public void Rare_classes_weigh_more_and_the_mean_over_pictures_is_one(string rule, float rare, float frequent)
    {
        var weights = ClassWeighting.Of(rule, [4, 16]).ShouldNotBeNull();

        weights[0].ShouldBe(rare, 1e-3);
        weights[1].ShouldBe(frequent, 1e-3);
        (((weights[0] * 4) + (weights[1] * 16)) / 20).ShouldBe(1, 1e-5);
    }

    [Fact]
    public void A_class_without_pictures_weighs_nothing_and_harms_no_other() =>
        ClassWeighting.Of("balanced", [0, 5, 5]).ShouldBe([0, 1, 1]);
}
