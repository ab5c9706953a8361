using CsCheck;

namespace ShoeData.Training.Tests;

public sealed class CalibrationTests
{
    private static readonly PriceScale Scale = Shoes.Scale;

    [Theory]
    [InlineData(1)]
    [InlineData(2.5)]
    [InlineData(0.5)]
    public void The_temperature_that_the_logits_were_cooled_by_is_found_again(double temperature)
    {
        var random = new Random(1);
        double[][] honest = [.. Enumerable.Range(0, 4000).Select(_ => Softmax([.. Enumerable.Range(0, 4).Select(_ => 3 * random.NextDouble())]))];
        ShoeSample[] samples = [.. honest.Select(probabilities => Shoes.Sample(Draw(probabilities, random)))];
        double[][] said = [.. honest.Select(probabilities => Softmax([.. probabilities.Select(probability => temperature * Math.Log(probability))]))];

        Calibration.Fit(samples, said, Scale).Temperature.ShouldBe(temperature, 0.15 * temperature);
    }

    [Fact]
    public void Four_fifths_of_the_validation_prices_lie_within_the_interval()
    {
        var random = new Random(2);
        ShoeSample[] samples = [.. Enumerable.Range(0, 400).Select(_ => random.Next(4)).Select(label => Shoes.Sample(label, Scale.Bins[label] + (30 * random.NextDouble())))];
        double[][] said = [.. samples.Select(sample => Enumerable.Range(0, 4).Select(label => label == (sample.Class + random.Next(2)) % 4 ? 0.97 : 0.01).ToArray())];

        var calibration = Calibration.Fit(samples, said, Scale);

        var within = samples.Zip(said, (sample, probabilities) => PredictedShoe.From(sample, probabilities, calibration, Scale)).Count(shoe => shoe.Price >= shoe.Interval.Low && shoe.Price <= shoe.Interval.High);
        within.ShouldBeInRange(320, 330);
    }

    [Fact]
    public void Correcting_keeps_the_order_of_the_classes_and_a_sum_of_one() =>
        Gen.Select(Gen.Double[0.001, 1].Array[4], Gen.Double[0.1, 10]).Sample((weights, temperature) =>
        {
            double[] said = [.. weights.Select(weight => weight / weights.Sum())];
            var corrected = new Calibration(temperature, 0).Apply(said);
            return Math.Abs(corrected.Sum() - 1) < 1e-9
                && said.Index().OrderBy(pair => pair.Item).Select(pair => corrected[pair.Index]).ToArray() is var sorted
                && sorted.Zip(sorted.Skip(1)).All(pair => pair.First <= pair.Second);
        });

    [Fact]
    public void Without_correction_the_interval_is_the_models_own()
    {
        var interval = Calibration.None.Interval([0, 1, 0, 0], Scale);

        interval.Low.ShouldBe(63, 0.01);
        interval.High.ShouldBe(87, 0.01);
    }

    [Fact]
    public void An_interval_never_turns_round_and_never_begins_below_nothing()
    {
        new Calibration(1, -40).Interval([0, 1, 0, 0], Scale).ShouldSatisfyAllConditions(interval => interval.Low.ShouldBe(75, 0.01), interval => interval.High.ShouldBe(75, 0.01));
        new Calibration(1, 100).Interval([0, 1, 0, 0], Scale).Low.ShouldBe(0);
    }

    private static int Draw(double[] probabilities, Random random)
    {
        var at = random.NextDouble();
        var label = 0;
        while (label < probabilities.Length - 1 && at >= probabilities[label])
            at -= probabilities[label++];
        return label;
    }

    private static double[] Softmax(double[] logits)
    {
        var raised = logits.Select(Math.Exp).ToArray();
        return [.. raised.Select(value => value / raised.Sum())];
    }
}
