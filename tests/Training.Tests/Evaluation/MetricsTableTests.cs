namespace ShoeData.Training.Tests;

public sealed class MetricsTableTests
{
    [Theory]
    [InlineData(0.05, 0.4, "The model beats a constant: it is 12.5 points ahead of always guessing $90 (5.0 to 20.0, compared style by style).")]
    [InlineData(0.05, 0.3, "The model beats a constant: it is 12.5 points ahead of always guessing $90 (5.0 to 20.0, compared style by style). Its own interval still reaches down to 30.0 %, below the constant's 35.0 %.")]
    [InlineData(-0.01, 0.3, "Not shown to beat a constant: the model is 12.5 points ahead of always guessing $90 (-1.0 to 20.0, compared style by style).")]
    public void The_verdict_says_what_the_intervals_allow(double leadLow, double modelLow, string sentence) =>
        MetricsTable.Verdict(Document(leadLow, modelLow)).ShouldBe(sentence);

    private static MetricsDocument Document(double leadLow, double modelLow)
    {
        var majority = Set(("top1", new Figure(0.35, 0.3, 0.4)));
        return new MetricsDocument
        {
            Run = "main",
            Model = "resnet18",
            Classes = [60, 90],
            Test = Set(("top1", new Figure(0.475, modelLow, 0.6))),
            Train = Set(),
            Validation = Set(),
            Calibration = new CalibrationMetrics(1, 0, new Figure(1, 1, 1), new Figure(0, 0, 0)),
            Baselines = new BaselineMetrics(90, 100, majority, Set(), Set()),
            Bootstrap = new BootstrapSettings("groups", 0.95, 2000, 1),
            Confusion = [[1, 0], [0, 1]],
            WeightsSha256 = "",
            SplitManifestSha256 = "",
            Lead = LeadMetrics.Of(new Figure(0.125, leadLow, 0.2), modelLow, majority["top1"].Value),
            Slices = [],
        };
    }

    private static FigureSet Set(params (string Name, Figure Figure)[] figures) =>
        new(100, 30, [.. figures.Select(figure => KeyValuePair.Create(figure.Name, figure.Figure))]);
}
