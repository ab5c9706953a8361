using static TorchSharp.torch;

namespace ShoeData.Training.Tests;

public sealed class HeadLayoutTests
{
    private static readonly LabelledShoes Shoes = new(
        [30, 60, 90], [Shoe(0, 40, "a"), Shoe(1, 70, "a"), Shoe(2, 100, "b"), Shoe(2, 110, "b"), Shoe(1, 80, "rare")], "");

    [Fact]
    public void A_plain_run_has_an_output_per_class_and_nothing_else()
    {
        var layout = HeadLayout.Of(new TrainingOptions(), Shoes);

        layout.ShouldBe(HeadLayout.Plain(3));
        (layout.Outputs, layout.Kept, layout.Rectified).ShouldBe((3, 3, 3));
    }

    [Theory]
    [InlineData("cross_entropy", 0, 0, 3, 3)]
    [InlineData("cross_entropy", 1, 0, 4, 4)]
    [InlineData("cross_entropy", 1, 1, 7, 4)]
    [InlineData("corn", 0, 1, 5, 2)]
    [InlineData("coral", 1, 0, 3, 3)]
    public void Classes_come_first_then_the_price_then_the_brands_which_are_not_saved(string objective, double price, double brand, int outputs, int kept)
    {
        var layout = HeadLayout.Of(new TrainingOptions { Objective = objective, PriceHead = price, BrandHead = brand }, Shoes);

        (layout.Outputs, layout.Kept).ShouldBe((outputs, kept));
        using var said = arange(0, layout.Outputs).unsqueeze(0).to(ScalarType.Float32);
        layout.ClassesOf(said).data<float>().ToArray().ShouldBe(Enumerable.Range(0, layout.ClassOutputs).Select(at => (float)at));
        if (price > 0)
            layout.PricesOf(said).item<float>().ShouldBe(layout.ClassOutputs);
        if (brand > 0)
            layout.BrandsOf(said).shape.ShouldBe([1, 3]);
    }

    [Theory]
    [InlineData("resnet18")]
    [InlineData("squeezenet1_1")]
    public void The_saved_last_layer_answers_as_the_one_that_learnt(string model)
    {
        var layout = HeadLayout.Of(new TrainingOptions { PriceHead = 1, BrandHead = 1 }, Shoes);
        using var untracked = no_grad();
        using var learnt = ModelZoo.Create(model, layout, 1);
        using var kept = ModelZoo.CreateBlank(model, layout with { Brands = 0 });
        foreach (var (target, source) in kept.State().Zip(learnt.State()))
            target.Value.copy_(layout.Saved(learnt, source).Value);
        learnt.eval();
        kept.eval();
        using var pictures = FormulaWeights.Input(2, 64);

        var (wide, narrow) = (learnt.call(pictures), kept.call(pictures));

        narrow.shape.ShouldBe([2, 4]);
        narrow.allclose(wide.narrow(1, 0, 4), rtol: 1e-5, atol: 1e-6).ShouldBeTrue();
    }

    [Fact]
    public void Ordinal_and_price_outputs_may_be_negative_where_the_model_ends_in_a_relu()
    {
        using var untracked = no_grad();
        using var model = ModelZoo.Create("squeezenet1_1", HeadLayout.Of(new TrainingOptions { PriceHead = 1 }, Shoes), 1);
        model.HeadParameters.Single(pair => pair.name.EndsWith("bias", StringComparison.Ordinal)).parameter.fill_(-100);
        model.eval();
        using var pictures = FormulaWeights.Input(1, 64);

        var said = model.call(pictures);

        model.Layout.ClassesOf(said).eq(0).all().item<bool>().ShouldBeTrue();
        model.Layout.PricesOf(said).item<float>().ShouldBeLessThan(-10);
    }

    [Fact]
    public void Prices_are_read_as_they_were_taught()
    {
        var head = PriceHead.Of(Shoes.Of(Split.Train));

        head.Price(head.Standardised(89)).ShouldBe(89, 1e-9);
        Shoes.Samples.Average(shoe => head.Standardised(shoe.Price)).ShouldBe(0, 1e-9);
        Shoes.Samples.Average(shoe => Math.Pow(head.Standardised(shoe.Price), 2)).ShouldBe(1, 1e-9);
        double.IsFinite(head.Price(1e9)).ShouldBeTrue();
    }

    [Fact]
    public void A_brand_with_a_single_picture_is_one_of_the_others()
    {
        var table = BrandTable.Of(Shoes.Samples);

        table.Count.ShouldBe(3);
        (table["a"], table["b"], table["rare"], table["never seen"]).ShouldBe((0, 1, 2, 2));
    }

    private static ShoeSample Shoe(int label, double price, string brand) => new(Split.Train, "", label, price, "", brand, "");
}
