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
        var majority = new MajorityMetrics { Bin = 90, Top1 = 0.35, Top1Low = 0.3, Top1High = 0.4, WithinOneBin = 0.8, WithinOneBinLow = 0.7, WithinOneBinHigh = 0.9 };
        return new MetricsDocument
        {
            Run = "main",
            Model = "resnet18",
            Classes = [60, 90],
            Test = new TestMetrics
            {
                N = 100,
                Groups = 30,
                Top1 = 0.475,
                Top1Low = modelLow,
                Top1High = 0.6,
                WithinOneBin = 0.8,
                WithinOneBinLow = 0.7,
                WithinOneBinHigh = 0.9,
                MaeUsd = 20,
                MaeUsdLow = 18,
                MaeUsdHigh = 22,
            },
            Baselines = new BaselineMetrics(majority, new MedianMetrics { PriceUsd = 100, MaeUsd = 30, MaeUsdLow = 25, MaeUsdHigh = 35 }),
            Bootstrap = new BootstrapSettings("groups", 0.95, 2000, 1),
            Confusion = [[1, 0], [0, 1]],
            WeightsSha256 = "",
            SplitManifestSha256 = "",
            Lead = LeadMetrics.Of(new Figure(0.125, leadLow, 0.2), modelLow, majority.Top1),
        };
    }
}
