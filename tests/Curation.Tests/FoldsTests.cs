namespace ShoeData.Curation.Tests;

public sealed class FoldsTests
{
    private static readonly CurationOptions FourFolds = new() { Size = 64, Folds = 4 };

    [Fact]
    public async Task Every_picture_lies_in_one_fold_and_every_style_in_only_one()
    {
        using var data = Shop.Open();

        await data.CurateAsync(FourFolds);

        var (folds, split) = (await FoldsAsync(data), await data.SplitAsync());
        folds.Select(row => (row.Path, row.Split, row.Bin, row.Group, row.Sha256)).ShouldBe(split.Select(row => (row.Path, row.Split, row.Bin, row.Group, row.Sha256)));
        folds.GroupBy(row => row.Group).ShouldAllBe(group => group.Select(row => row.Fold).Distinct().Count() == 1);
        folds.CountBy(row => row.Fold).OrderBy(fold => fold.Key).ShouldBe(Enumerable.Range(0, 4).Select(fold => KeyValuePair.Create(fold, 9)));
        folds.GroupBy(row => row.Bin).ShouldAllBe(bin => bin.Select(row => row.Fold).Distinct().Count() == 4);
        folds.ShouldAllBe(row => row.Folds == 4);
    }

    [Fact]
    public async Task Added_styles_leave_every_fold_as_it_was()
    {
        using var data = Shop.Open();
        await data.CurateAsync(FourFolds);
        var before = (await FoldsAsync(data)).ToDictionary(row => row.Sha256, row => row.Fold);

        for (var style = 12; style < 20; style++)
            Shop.AddStyle(data, style);
        await data.CurateAsync(FourFolds);

        var after = (await FoldsAsync(data)).ToDictionary(row => row.Sha256, row => row.Fold);
        after.Count.ShouldBe(60);
        before.ShouldAllBe(row => after[row.Key] == row.Value);
    }

    [Fact]
    public async Task Without_folds_their_rows_are_removed_and_asking_again_restores_every_byte()
    {
        using var data = Shop.Open();
        await data.CurateAsync(FourFolds);
        var before = data.Outputs();

        await data.CurateAsync();
        File.Exists(data.Layout.Folds).ShouldBeFalse();
        await data.CurateAsync(FourFolds);

        data.Outputs().ShouldBe(before, ignoreOrder: true);
    }

    [Fact]
    public async Task A_lock_of_the_folds_that_cannot_be_read_says_what_to_do()
    {
        using var data = Shop.Open();
        await data.CurateAsync(FourFolds);
        File.WriteAllText(data.Layout.FoldLock, "{}");

        var error = await Should.ThrowAsync<UserError>(() => data.CurateAsync(FourFolds));

        error.Message.ShouldStartWith($"{data.Layout.FoldLock}: ");
        error.Message.ShouldEndWith(" Restore it from a copy, or delete it to make the folds anew.");
    }

    private static async Task<IReadOnlyList<FoldImage>> FoldsAsync(TemporaryData data) =>
        await Manifest.ReadAllAsync(data.Layout.Folds, ManifestJson.Default.FoldImage, TestContext.Current.CancellationToken);
}
