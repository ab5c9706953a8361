namespace ShoeData.Training.Tests;

public sealed class FoldDivisionTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void A_group_lies_in_one_fold_and_every_fold_gets_its_share()
    {
        var shoes = Many(groups: 60);

        var division = FoldDivision.ByGroup(shoes, 5);

        shoes.Samples.Zip(division.OfPicture).GroupBy(pair => pair.First.Group).ShouldAllBe(group => group.Select(pair => pair.Second).Distinct().Count() == 1);
        var sizes = division.OfPicture.CountBy(fold => fold).Select(fold => fold.Value).ToList();
        sizes.Count.ShouldBe(5);
        (sizes.Max() - sizes.Min()).ShouldBeLessThanOrEqualTo(3);
        FoldDivision.ByGroup(shoes with { Samples = [.. shoes.Samples.Reverse()] }, 5).OfPicture.Reverse().ShouldBe(division.OfPicture);
    }

    [Fact]
    public void Pictures_by_themselves_are_dealt_out_in_equal_folds_whatever_their_group()
    {
        var shoes = Many(groups: 60);
        var single = shoes with { Samples = [.. shoes.Samples.Select((sample, at) => sample with { Path = $"{at}.jpg" })] };

        var division = FoldDivision.ByPicture(single, 4);

        division.OfPicture.CountBy(fold => fold).ShouldAllBe(fold => fold.Value == 30);
        division.Trials(new TrainingOptions(), single).Sum(trial => LeakDocument.Sisters(trial.Shoes)).ShouldBeGreaterThan(40);
        FoldDivision.ByGroup(single, 4).Trials(new TrainingOptions(), single).Sum(trial => LeakDocument.Sisters(trial.Shoes)).ShouldBe(0);
    }

    [Fact]
    public void Over_all_folds_every_picture_is_held_out_once_and_an_eighth_of_the_others_chooses()
    {
        var shoes = Many(groups: 40);
        var division = FoldDivision.ByGroup(shoes, 5);

        var trials = division.Trials(new TrainingOptions(), shoes);

        foreach (var (at, _) in shoes.Samples.Index())
        {
            trials.Count(trial => trial.Shoes.Samples[at].Split is Split.Test).ShouldBe(1);
        }

        foreach (var trial in trials)
        {
            trial.Shoes.Counts(Split.Val).Sum().ShouldBeInRange(6, 10);
            trial.Shoes.Samples.GroupBy(sample => sample.Group).ShouldAllBe(group => group.Select(sample => sample.Split).Distinct().Count() == 1);
        }
    }

    [Fact]
    public async Task The_folds_that_curation_wrote_are_taken_unless_another_number_is_asked_for()
    {
        using var folder = new TemporaryFolder();
        var (layout, shoes) = await WrittenAsync(folder, sample => sample.Group[^1] % 3);

        var division = await FoldDivision.OfAsync(layout, shoes, null, Token);

        (division.Count, division.Origin).ShouldBe((3, "folds.jsonl"));
        division.OfPicture.ShouldBe(shoes.Samples.Select(sample => sample.Group[^1] % 3));
        (await FoldDivision.OfAsync(layout, shoes, 4, Token)).ShouldSatisfyAllConditions(dealt => dealt.Count.ShouldBe(4), dealt => dealt.Origin.ShouldBe("dealt out here"));
    }

    [Fact]
    public async Task A_group_in_two_folds_or_in_none_is_refused()
    {
        using var folder = new TemporaryFolder();
        var at = 0;
        var (layout, shoes) = await WrittenAsync(folder, _ => at++ % 3);
        using var other = new TemporaryFolder();
        var (elsewhere, _) = await WrittenAsync(other, sample => sample.Group[^1] % 3);
        var more = shoes with { Samples = [.. shoes.Samples, Shoes.Sample(0, group: "new")] };

        (await Should.ThrowAsync<UserError>(() => FoldDivision.OfAsync(layout, shoes, null, Token))).Message
            .ShouldBe($"{layout.Folds}: group 'g0' lies in two folds, 0 and 1; run Curation again with --kfold 3.");
        (await Should.ThrowAsync<UserError>(() => FoldDivision.OfAsync(elsewhere, more, null, Token))).Message
            .ShouldBe($"{elsewhere.Folds}: group 'new' of {elsewhere.SplitManifest} is in no fold; run Curation again with --kfold 3.");
    }

    [Fact]
    public void Fewer_groups_than_folds_are_refused() =>
        Should.Throw<UserError>(() => FoldDivision.ByGroup(Many(groups: 4), 5)).Message.ShouldBe(
            "--folds 5: there are only 4 groups of shoes, and a group lies in one fold; fewer folds, or more shoes, are needed.");

    // Two pictures a group, three classes in turn.
    private static LabelledShoes Many(int groups) => new(
        [30, 60, 90], [.. Enumerable.Range(0, groups).SelectMany(group => Enumerable.Repeat(Shoes.Sample(group % 3, group: $"g{group}"), 2))], "manifest");

    private static async Task<(DataLayout Layout, LabelledShoes Shoes)> WrittenAsync(TemporaryFolder folder, Func<ShoeSample, int> foldOf)
    {
        var layout = new DataLayout(folder.Path);
        var shoes = Many(groups: 9);
        var rows = shoes.Samples.Select((sample, at) => new FoldImage
        {
            Path = $"{at:00}.jpg",
            Fold = foldOf(sample),
            Folds = 3,
            Split = Split.Train,
            Bin = 30,
            Group = sample.Group,
            Sha256 = "",
        }).ToList();
        await Manifest.WriteAsync(layout.Folds, rows, ManifestJson.Default.FoldImage, ManifestKeys.Of, Token);
        return (layout, shoes);
    }
}
