using System.Diagnostics;
using System.Globalization;
using ShoeData.Curation.Judging;

namespace ShoeData.Curation.Tests.Robustness;

public sealed class MutatedPicturesTests(ITestOutputHelper output)
{
    private const int Few = 360;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    // SHOEDATA_MUTATED_PICTURES=20000 runs as many; their outcome is printed with --show-live-output on.
    private static int Count => int.TryParse(Environment.GetEnvironmentVariable("SHOEDATA_MUTATED_PICTURES"), out var count) ? count : Few;

    [Fact]
    public void Every_mutated_picture_is_judged_or_refused_with_a_reason()
    {
        var (mutator, judge) = (new PictureMutator(), new PictureJudge(Some.Options));

        var outcomes = Enumerable.Range(0, Count).AsParallel().AsOrdered().Select(number => Judge(judge, mutator.Make(number), number)).ToList();

        foreach (var kind in outcomes.CountBy(outcome => outcome.Name).OrderByDescending(kind => kind.Value))
            output.WriteLine($"{kind.Value} {kind.Key}");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"slowest {outcomes.Max(outcome => outcome.Took).TotalSeconds:0.0} s, peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000} MB"));
        outcomes.ShouldAllBe(outcome => outcome.Took < Longest);
        outcomes.Select(outcome => outcome.Name).ShouldContain("image_broken");
        outcomes.Select(outcome => outcome.Name).ShouldContain("image_too_large");
        outcomes.Select(outcome => outcome.Name).ShouldContain("not_an_image");
        outcomes.Select(outcome => outcome.Name).ShouldContain("kept");
    }

    private static Outcome Judge(PictureJudge judge, byte[] bytes, int number)
    {
        var watch = Stopwatch.StartNew();
        var judged = judge.Judge($"{number}", bytes);
        (judged.Reason is null).ShouldBe(judged.Kept, $"picture {number}");
        (judged.Reason is null).ShouldBe(string.IsNullOrEmpty(judged.Detail), $"picture {number}");
        return new Outcome(judged.Reason?.ToSnakeCase() ?? "kept", watch.Elapsed);
    }

    private sealed record Outcome(string Name, TimeSpan Took);
}
