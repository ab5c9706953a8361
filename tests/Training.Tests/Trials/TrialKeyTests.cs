namespace ShoeData.Training.Tests;

public sealed class TrialKeyTests
{
    private static readonly LabelledShoes Few = new([30, 60], [Shoes.Sample(0), Shoes.Sample(1) with { Path = "/data/y.jpg", Split = Split.Train }], "manifest");
    private static readonly Trial Plain = new("a", new TrainingOptions(), Few, [Split.Test]);

    [Fact]
    public void What_changes_the_outcome_changes_the_key()
    {
        Trial[] others =
        [
            Plain with { Options = new TrainingOptions { Epochs = 21 } },
            Plain with { Options = new TrainingOptions { Seed = 2 } },
            Plain with { Asked = [Split.Val, Split.Test] },
            Plain with { Shoes = Few with { Fingerprint = "other" } },
            Plain with { Shoes = Few with { Bins = [30, 90] } },
            Plain with { Shoes = Few with { Samples = [.. Few.Samples.Select(sample => sample with { Split = Split.Val })] } },
            Plain with { Shoes = Few with { Samples = [Few.Samples[1], Few.Samples[0]] } },
        ];

        IReadOnlyList<string> keys = [.. others.Prepend(Plain).Select(trial => TrialKey.Of(trial, "none", "/data")), TrialKey.Of(Plain, "abc", "/data")];

        keys.Distinct().Count().ShouldBe(keys.Count);
    }

    [Fact]
    public void Names_places_and_devices_do_not_change_it()
    {
        var named = Plain with
        {
            Title = "b",
            Options = new TrainingOptions { Run = "other", Weights = "/elsewhere/weights.pth", BootstrapResamples = 100, Threads = 2, Device = "cpu" },
            Shoes = Few with { Samples = [.. Few.Samples.Select(sample => sample with { Path = Path.Combine("/moved", Path.GetRelativePath("/data", Path.GetFullPath(sample.Path, "/data"))) })] },
        };
        var plain = Plain with { Shoes = Few with { Samples = [.. Few.Samples.Select(sample => sample with { Path = Path.GetFullPath(sample.Path, "/data") })] } };

        TrialKey.Of(named, "none", "/moved").ShouldBe(TrialKey.Of(plain, "none", "/data"));
    }
}
