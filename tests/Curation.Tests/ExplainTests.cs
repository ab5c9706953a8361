using ShoeData.Curation.Explain;
using ShoeData.Curation.Overruling;
using ShoeData.Imaging;
using ShoeData.Imaging.Tests.Drawing;

namespace ShoeData.Curation.Tests;

public sealed class ExplainTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_kept_shoe_is_found_by_any_of_its_names_and_told_whole()
    {
        using var data = Shop.Open();
        await data.CurateAsync(new CurationOptions { Size = 64, Folds = 2 });
        var row = (await data.SplitAsync()).Single(row => row.ListingId == "01-0");

        foreach (var name in new[] { "01-0", "shop/01-0", row.Sha256, row.Sha256[..8], row.FileSha256, row.Path, Path.GetFileName(row.Path), data.Layout.SplitFile(row) })
            (await new ItemSearch(data.Layout).FindAsync(name, Token)).ShouldBe(["shop\t01-0"], name);

        var lines = await ExplainAsync(data, "01-0");
        lines[0].ShouldBe("shop/01-0  Nike LeBron 15");
        lines.ShouldContain("  offered   list 75, current 80 USD; men, adult; 1 pictures");
        lines.ShouldContain("  label     75 dollars by rule list, bin 60");
        lines.ShouldContain("  group     nike model 01");
        lines.ShouldContain($"  placed    {row.Split.ToSnakeCase()}, {row.Path}, file {row.FileSha256}");
        lines.ShouldContain(line => line.StartsWith("  fold ", StringComparison.Ordinal) && line.EndsWith(" of 2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_shoe_that_was_left_out_says_why_and_what_it_is_a_copy_of()
    {
        using var data = Shop.Open();
        var shoe = DrawnShoe.Side(0b110011001100, side: 300);
        data.Add(Some.Listing("large"), DrawnShoe.Png(shoe)).Add(Some.Listing("twin"), DrawnShoe.Jpeg(PixelScaler.Fit(shoe, 200), 80));
        await data.CurateAsync();

        var lines = await ExplainAsync(data, "twin");

        lines.ShouldContain(line => line.StartsWith("  left out  near_duplicate: shop large has nearly the same picture", StringComparison.Ordinal));
        lines.ShouldContain(line => line.StartsWith("  near      ", StringComparison.Ordinal) && line.EndsWith(" of shop/large", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_nothing_is_called_says_what_was_wanted()
    {
        using var data = Shop.Open();
        await data.CurateAsync();

        var error = await Should.ThrowAsync<UserError>(() => new ItemSearch(data.Layout).FindAsync("nobody", Token));

        error.Message.ShouldBe($"'nobody' names nothing under {data.Layout.Root}; the SHA-256 of a picture (8 digits or more), a file of the data set, or source/listing_id was wanted.");
    }

    [Fact]
    public void A_reason_that_does_not_exist_is_refused()
    {
        using var data = new TemporaryData();

        Should.Throw<UserError>(() => ReviewCommand.Run("near_duplicat", data.Context(), _ => { })).Message.ShouldStartWith("--review is 'near_duplicat', no reason; did you mean near_duplicate? One of ");
    }

    [Fact]
    public void A_review_says_where_the_gallery_is()
    {
        using var data = new TemporaryData();
        Directory.CreateDirectory(data.Layout.SplitDataset);
        File.WriteAllText(Path.Combine(data.Layout.SplitDataset, "report.html"), "");

        ReviewCommand.Run("pair", data.Context(), _ => { }).ShouldBe(ExitCode.Done);

        data.Printed.Trim().ShouldEndWith("/split_dataset/report.html#reason-pair");
    }

    private static async Task<IReadOnlyList<string>> ExplainAsync(TemporaryData data, string name)
    {
        var key = (await new ItemSearch(data.Layout).FindAsync(name, Token)).ShouldHaveSingleItem();
        return [.. LifeText.Of(key, await new LifeReader(data.Layout, OverrideList.None).ReadAsync(key, Token))];
    }
}
