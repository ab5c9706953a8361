using static TorchSharp.torch;

namespace ShoeData.Training.Tests;

public sealed class SoftmaxRegressionTests
{
    public SoftmaxRegressionTests() => TorchRuntime.EnsureLoaded();

    [Fact]
    public void The_fit_is_the_minimum_where_the_gradient_vanishes()
    {
        const double penalty = 0.01;
        var (rows, labels) = Drawn(200);
        using var data = tensor(rows.SelectMany(row => row).ToArray(), [200, 2]);
        using var model = SoftmaxRegression.Fit(data, labels, 3, penalty);

        var said = model.Probabilities(data);

        // At the minimum each class is as probable on average as it is frequent: the intercepts bear no penalty.
        for (var label = 0; label < 3; label++)
            said.Average(of => of[label]).ShouldBe(labels.Count(other => other == label) / 200.0, 1e-4);
        said.Zip(labels).Count(pair => pair.First.Index().MaxBy(of => of.Item).Index == pair.Second).ShouldBeGreaterThan(150);
    }

    [Fact]
    public void A_heavy_penalty_leaves_the_shares_of_the_classes()
    {
        using var data = tensor(new double[] { -1, 1, -1, 1, 1 }, [5, 1]);
        using var model = SoftmaxRegression.Fit(data, [0, 1, 0, 1, 1], 2, 100);

        model.Probabilities(data)[0].ShouldBe([0.4, 0.6], 5e-3);
    }

    [Fact]
    public void One_number_is_weighed_as_by_hand()
    {
        // Two classes at -1 and 1: the penalised optimum has the weight w of each class with softmax residual = penalty * w.
        using var data = tensor(new double[] { -1, 1 }, [2, 1]);
        using var model = SoftmaxRegression.Fit(data, [0, 1], 2, 0.1);

        var right = model.Probabilities(data)[1][1];
        // d/dw1: -(1 - p) + penalty * w1 = 0, and the logit between the classes is 2 * w1.
        var weight = Math.Log(right / (1 - right)) / 2;
        (1 - right).ShouldBe(0.1 * weight, 1e-5);
    }

    private static (List<double[]> Rows, List<int> Labels) Drawn(int count)
    {
        var random = new Random(3);
        var labels = Enumerable.Range(0, count).Select(at => at % 7 % 3).ToList();
        return ([.. labels.Select(label => new[] { (label * 1.5) + random.NextDouble(), (label == 1 ? 1 : 0) + random.NextDouble() })], labels);
    }
}
