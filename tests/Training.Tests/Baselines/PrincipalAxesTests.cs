using static TorchSharp.torch;

namespace ShoeData.Training.Tests;

public sealed class PrincipalAxesTests
{
    public PrincipalAxesTests() => TorchRuntime.EnsureLoaded();

    [Theory]
    [InlineData(40, 12)]
    [InlineData(12, 40)]
    public void Shares_and_scores_are_those_of_the_singular_values(int rows, int columns)
    {
        using var data = Drawn(rows, columns);
        using var axes = PrincipalAxes.Fit(data, most: 6);

        using var centred = (data - data.mean([0])).to(ScalarType.Float64);
        var singular = linalg.svdvals(centred).data<double>().ToArray();
        var total = singular.Sum(value => value * value);
        axes.Count.ShouldBe(6);
        foreach (var (at, share) in axes.Shares.Index())
            share.ShouldBe(singular[at] * singular[at] / total, 1e-5);
        using var scores = axes.Project(data);
        var deviations = scores.std(0, unbiased: true).data<double>().ToArray();
        for (var at = 0; at < 6; at++)
            deviations[at].ShouldBe(singular[at] / singular[0], 1e-4);
    }

    [Fact]
    public void Components_are_uncorrelated_and_the_same_every_time()
    {
        using var data = Drawn(50, 80);
        using var axes = PrincipalAxes.Fit(data, most: 8);
        using var again = PrincipalAxes.Fit(data, most: 8);

        using var scores = axes.Project(data);
        using var covariance = scores.t().matmul(scores) / 49;
        using var off = covariance - covariance.diag().diag();
        off.abs().max().item<double>().ShouldBeInRange(0, 1e-4);
        using var repeated = again.Project(data);
        scores.equal(repeated).all().item<bool>().ShouldBeTrue();
    }

    [Fact]
    public void Rows_of_two_kinds_have_one_axis()
    {
        using var data = zeros(10, 5);
        data[3, 2] = 4;
        data[7, 2] = 4;
        using var axes = PrincipalAxes.Fit(data, most: 4);

        axes.Count.ShouldBe(1);
        axes.Shares[0].ShouldBe(1, 1e-6);
    }

    private static Tensor Drawn(int rows, int columns)
    {
        var random = new Random(5);
        float[] values = [.. Enumerable.Range(0, rows * columns).Select(at => (float)((random.NextDouble() - 0.5) * (1 + (at % columns))))];
        return tensor(values, [rows, columns]);
    }
}
