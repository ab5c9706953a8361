using System.Text.Json;

namespace ShoeData.Training.Tests;

public sealed class FigureSetTests
{
    [Fact]
    public void Figures_are_written_flat_with_their_intervals_and_read_back()
    {
        var figures = new FigureSet(12, 5, [KeyValuePair.Create("top1", new Figure(0.5, 0.25, 0.75)), KeyValuePair.Create("mae_usd", new Figure(20, 15, 25))]);

        var json = JsonSerializer.Serialize(figures);

        json.ShouldBe("""{"n":12,"groups":5,"top1":0.5,"top1_low":0.25,"top1_high":0.75,"mae_usd":20,"mae_usd_low":15,"mae_usd_high":25}""");
        var back = JsonSerializer.Deserialize<FigureSet>(json)!;
        (back.N, back.Groups).ShouldBe((12, 5));
        back.Figures.ShouldBe(figures.Figures);
        back.Find("kappa").ShouldBeNull();
    }

    [Fact]
    public void Slices_are_by_bin_in_order_and_by_brand_and_source_the_largest_first()
    {
        PredictedShoe[] shoes =
        [
            Said(3, 3, "Zed", "b"), Said(3, 0, "Zed", "b"), Said(0, 0, "Acme", "a"),
        ];

        var slices = SliceMetrics.Of(shoes, Shoes.Scale.Bins, new GroupBootstrap(100, 1));

        slices.Select(slice => $"{slice.By} {slice.Value} {slice.Figures.N} {slice.Figures["top1"].Value}").ShouldBe(
            ["bin 30 1 1", "bin 120 2 0.5", "brand Zed 2 0.5", "brand Acme 1 1", "source b 2 0.5", "source a 1 1"]);

        static PredictedShoe Said(int truth, int predicted, string brand, string source) =>
            Shoes.Predicted(truth, predicted) with { Sample = Shoes.Sample(truth, brand: brand, source: source) };
    }
}
