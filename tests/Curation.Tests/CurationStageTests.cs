using System.Text.Json;
using ShoeData.Imaging;
using ShoeData.Imaging.Tests.Drawing;

namespace ShoeData.Curation.Tests;

public sealed class CurationStageTests
{
    [Fact]
    public async Task Every_good_listing_becomes_a_file_of_its_bin_in_one_split()
    {
        using var data = Shop.Open();

        (await data.CurateAsync()).ShouldBe(ExitCode.Done);

        var rows = await data.SplitAsync();
        rows.Count.ShouldBe(36);
        foreach (var row in rows)
        {
            row.Path.ShouldBe($"{row.Split.ToSnakeCase()}/{row.Bin}/nike_{row.Style.Replace(' ', '-')}_sku-{row.ListingId}_{row.Sha256[..8]}.jpg");
            var bytes = File.ReadAllBytes(data.Layout.SplitFile(row));
            ContentHash.Of(bytes).ShouldBe(row.FileSha256);
            PictureProbe.Read(bytes).ShouldBe(new PictureInfo(PictureFormat.Jpeg, 64, 64));
        }

        rows.GroupBy(row => row.Style).ShouldAllBe(style => style.Select(row => row.Split).Distinct().Count() == 1);
        rows.GroupBy(row => row.Bin).ShouldAllBe(bin => bin.Select(row => row.Split).Distinct().Count() == 3);
        JsonSerializer.Deserialize<int[]>(File.ReadAllText(data.Layout.Classes)).ShouldBe([30, 60, 90]);
    }

    [Fact]
    public async Task Each_split_has_a_table_that_names_its_files()
    {
        using var data = Shop.Open();
        await data.CurateAsync();

        foreach (var split in Enum.GetValues<Split>())
        {
            var lines = File.ReadAllLines(data.Layout.SplitMetadata(split));
            lines[0].ShouldStartWith("file_name,bin,price_usd,source,brand,title,style,sku,colour,sha256,");
            lines[1..].Select(line => Path.GetFullPath(line.Split(',')[0], data.Layout.SplitFolder(split))).ShouldBe(
                Directory.EnumerateFiles(data.Layout.SplitFolder(split), "*.jpg", SearchOption.AllDirectories), ignoreOrder: true);
        }

        var row = (await data.SplitAsync()).First(row => row.ListingId == "01-0");
        var start = $"60/nike_nike-model-01_sku-01-0_{row.Sha256[..8]}.jpg,60,75.00,shop,Nike,Nike LeBron 15,nike model 01,SKU-01-0,,{row.Sha256},";
        File.ReadAllLines(data.Layout.SplitMetadata(row.Split)).ShouldContain(line => line.StartsWith(start, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_run_changes_nothing_and_writes_no_picture_again()
    {
        using var data = Shop.Open();
        await data.CurateAsync();
        var (outputs, times) = (data.Outputs(), data.PictureTimes());

        await data.CurateAsync();

        data.Outputs().ShouldBe(outputs, ignoreOrder: true);
        data.PictureTimes().ShouldBe(times, ignoreOrder: true);
    }

    [Fact]
    public async Task The_same_input_gives_the_same_bytes_in_another_folder()
    {
        using var one = Shop.Open();
        using var other = Shop.Open();
        await one.CurateAsync();
        await other.CurateAsync();

        other.Outputs().ShouldBe(one.Outputs(), ignoreOrder: true);
    }

    [Fact]
    public async Task Every_left_out_listing_has_its_reason()
    {
        using var data = Shop.Open();
        var good = DrawnShoe.Side(model: 0b101010101010, side: 300);
        var jpeg = DrawnShoe.Jpeg(good);
        data.Add(Some.Listing("women") with { Title = "Women's Shoe" }, DrawnShoe.Jpeg(DrawnShoe.Side(model: 77)))
            .Add(Some.Listing("cheap") with { ListPrice = 20 }, DrawnShoe.Jpeg(DrawnShoe.Side(model: 78)))
            .Add(Some.Listing("top"), DrawnShoe.Jpeg(DrawnShoe.Top(lying: true)))
            .Add(Some.Listing("claimed top") with { Images = [new("t.jpg", ShoeView.Top)] }, DrawnShoe.Jpeg(DrawnShoe.Top(lying: false)))
            .Add(Some.Listing("truncated"), jpeg[..(jpeg.Length / 2)])
            .Add(Some.Listing("small"), DrawnShoe.Jpeg(DrawnShoe.Side(side: 100)))
            .Add(Some.Listing("x1 first"), DrawnShoe.Png(good))
            .Add(Some.Listing("x2 copy"), DrawnShoe.Png(good))
            .Add(Some.Listing("x3 smaller"), DrawnShoe.Jpeg(PixelScaler.Fit(good, 200), 70));

        await data.CurateAsync();

        (await data.RejectionsAsync()).Select(row => $"{row.Key}: {row.Value.Reason.ToSnakeCase()}").ShouldBe(
        [
            "cheap: price_below_range", "claimed top: view_top", "small: image_too_small", "top: not_a_side_view", "truncated: image_broken",
            "women: not_mens", "x2 copy: exact_duplicate", "x3 smaller: near_duplicate",
        ]);
        var report = JsonSerializer.Deserialize(File.ReadAllText(data.Layout.CuratedReport), ManifestJson.Default.StageReport).ShouldNotBeNull();
        (report.In, report.Kept, report.Rejected.Values.Sum()).ShouldBe((45, 37, 8));
        data.Printed.ShouldContain("no group, style, picture or near duplicate lies in two splits");
    }

    [Fact]
    public async Task A_near_duplicate_of_another_style_ties_the_two_into_one_group()
    {
        using var data = Shop.Open();
        var shared = DrawnShoe.Side(Shared, side: 300);
        data.Add(Some.Listing("a", "nike model 01"), DrawnShoe.Png(shared)).Add(Some.Listing("b", "nike model 02"), DrawnShoe.Jpeg(shared, 80));

        await data.CurateAsync();

        (await data.SplitAsync()).Where(row => row.Style is "nike model 01" or "nike model 02").Select(row => row.Group).Distinct()
            .ShouldBe(["nike model 01"]);
    }

    [Fact]
    public async Task A_listing_with_several_pictures_gives_the_best_one()
    {
        using var data = Shop.Open();
        var listing = Some.Listing("many") with { Images = [new("top.jpg", ShoeView.Unknown), new("side.jpg", ShoeView.Unknown)] };
        var side = DrawnShoe.Jpeg(DrawnShoe.Side(Shared));
        data.Add(listing, DrawnShoe.Jpeg(DrawnShoe.Top(lying: false)));
        data.AddPicture("many", "side.jpg", side);

        await data.CurateAsync();

        (await data.SplitAsync()).Single(row => row.ListingId == "many").Sha256.ShouldBe(ContentHash.Of(side));
    }

    [Fact]
    public async Task A_shoe_that_faces_left_is_mirrored_and_its_row_says_so()
    {
        using var data = Shop.Open();
        data.Add(Some.Listing("left"), DrawnShoe.Png(PixelMirror.LeftRight(DrawnShoe.Side(Shared))));

        await data.CurateAsync();

        var rows = await Manifest.ReadAllAsync(data.Layout.CuratedManifest, ManifestJson.Default.CuratedImage, TestContext.Current.CancellationToken);
        rows.Where(row => row.Facing is Facing.Left).ShouldHaveSingleItem().ListingId.ShouldBe("left");
        var square = data.Layout.SplitFile((await data.SplitAsync()).Single(row => row.ListingId == "left"));
        var pixels = PictureDecoder.Decode(File.ReadAllBytes(square), PictureLimits.Default, PictureDecoder.FullSize).ShouldBeOfType<DecodeResult.Decoded>().Picture.Pixels;
        PictureMeasures.Of(pixels, model: null).Toe.Facing.ShouldBe(Facing.Right);
    }

    [Fact]
    public async Task A_mirrored_copy_is_a_near_duplicate()
    {
        using var data = Shop.Open();
        data.Add(Some.Listing("right"), DrawnShoe.Png(DrawnShoe.Side(Shared, side: 320)))
            .Add(Some.Listing("left"), DrawnShoe.Png(PixelMirror.LeftRight(DrawnShoe.Side(Shared))));

        await data.CurateAsync();

        (await data.RejectionsAsync()).ShouldHaveSingleItem().Value.Reason.ShouldBe(RejectReason.NearDuplicate);
    }

    [Fact]
    public async Task When_nothing_is_kept_the_run_fails_and_says_where_the_reasons_stand()
    {
        using var data = new TemporaryData();
        data.Add(Some.Listing() with { ListPrice = null }, DrawnShoe.Jpeg(DrawnShoe.Side()));

        var error = await Should.ThrowAsync<UserError>(() => data.CurateAsync());

        error.Message.ShouldBe($"{data.Layout.CuratedRejections}: not one of 1 listings was kept; the reasons stand there.");
        (await data.RejectionsAsync()).Values.ShouldHaveSingleItem().Reason.ShouldBe(RejectReason.PriceMissing);
    }

    [Fact]
    public async Task Without_any_source_the_message_names_the_programs_to_run()
    {
        using var data = new TemporaryData();

        var error = await Should.ThrowAsync<UserError>(() => CurationStage.RunAsync(data.Context(), Some.Options, TestContext.Current.CancellationToken));

        error.Message.ShouldBe($"{data.Layout.Raw}: no source has been acquired; run Scrapers or KaggleImport first.");
    }

    private const int Shared = 0b110011001100;
}
