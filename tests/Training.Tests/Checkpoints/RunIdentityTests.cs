namespace ShoeData.Training.Tests;

public sealed class RunIdentityTests
{
    private static readonly RunIdentity Run = new()
    {
        Version = "1",
        Classes = [30, 60, 90],
        Preprocessing = "imagenet",
        InitialWeights = "none",
        SplitManifestSha256 = "a",
        LastEpoch = null,
        Options = new Dictionary<string, string> { ["Training:Epochs"] = "5", ["Training:Seed"] = "1" },
    };

    [Fact]
    public void The_same_run_has_no_differences() => Run.DifferencesTo(Run with { Classes = [30, 60, 90], Options = Run.Options.Reverse().ToDictionary() }).ShouldBeEmpty();

    [Fact]
    public void Every_difference_is_named_with_what_was_and_what_is() =>
        Run.DifferencesTo(new RunIdentity
        {
            Version = "2",
            Classes = [30, 60],
            Preprocessing = "caffe-bgr",
            InitialWeights = "b",
            SplitManifestSha256 = "c",
            LastEpoch = 7,
            Options = new Dictionary<string, string> { ["Training:Epochs"] = "6", ["Training:New"] = "x", ["Training:Seed"] = "1" },
        }).ShouldBe(
        [
            "it is of another version of this program",
            "it tells 3 classes apart ([30, 60, 90]), the data set now has 2 ([30, 60])",
            "its preprocessing is 'imagenet', now it is 'caffe-bgr'",
            "it began with other weights",
            "the data set has changed since",
            "it was to end with the epoch that validation chooses and now with epoch 7",
            "Training:Epochs was 5 and is 6",
            "Training:New was not there and is x",
        ]);
}
