using System.Text.Json.Nodes;

namespace ShoeData.EndToEnd.Tests;

/// <summary>The built programs on the sample shop, from its wall to an evaluated model, against what the shop says is true.</summary>
public sealed class SampleShopTests(SampleShop shop) : IClassFixture<SampleShop>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_shoe_is_kept_in_its_bin_or_left_out_for_its_reason_exactly_as_the_shop_says()
    {
        shop.FirstRun.ShouldEndWith(ExitCode.Done);

        (await FateOfEveryShoeAsync()).ShouldBe(shop.Truth.Select(row => new Fate(row.Sku, row.Bin, row.Reason)).OrderBy(fate => fate.Sku, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_kept_shoe_lies_in_one_folder_named_after_its_bin_and_no_style_lies_in_two_splits()
    {
        shop.FirstRun.ShouldEndWith(ExitCode.Done);
        var images = await Manifest.ReadAllAsync(shop.Layout.SplitManifest, ManifestJson.Default.SplitImage, Token);

        images.Count.ShouldBe(shop.Truth.Count(row => row.Kept));
        images.ShouldAllBe(image => image.Path.StartsWith($"{image.Split.ToSnakeCase()}/{image.Bin}/", StringComparison.Ordinal) && File.Exists(shop.Layout.SplitFile(image)));
        images.GroupBy(image => image.Style).ShouldAllBe(style => style.Select(image => image.Split).Distinct().Count() == 1);
        Enum.GetValues<Split>().ShouldAllBe(split => images.Where(image => image.Split == split).Select(image => image.Bin).Distinct().Count() == PriceBins.Default.Bounds.Count);
    }

    [Fact]
    public async Task The_model_is_scored_beside_the_baselines()
    {
        shop.FirstRun.ShouldEndWith(ExitCode.Done);
        var run = Directory.EnumerateDirectories(shop.Layout.Runs).ShouldHaveSingleItem();
        var metrics = JsonNode.Parse(await File.ReadAllTextAsync(new RunLayout(run).Metrics, Token))!;

        var images = await Manifest.ReadAllAsync(shop.Layout.SplitManifest, ManifestJson.Default.SplitImage, Token);
        metrics["test"]!["n"]!.GetValue<int>().ShouldBe(images.Count(image => image.Split is Split.Test));
        metrics["test"]!["top1"]!.GetValue<double>().ShouldBeInRange(metrics["test"]!["top1_low"]!.GetValue<double>(), metrics["test"]!["top1_high"]!.GetValue<double>());
        metrics["test"]!["within_one_bin"]!.GetValue<double>().ShouldBeInRange(0, 1);
        metrics["test"]!["mae_usd"]!.GetValue<double>().ShouldBePositive();
        metrics["baselines"]!["majority"]!["top1"]!.GetValue<double>().ShouldBeInRange(0, 1);
        metrics["baselines"]!["median"]!["mae_usd"]!.GetValue<double>().ShouldBePositive();
        File.Exists(new RunLayout(run).ConfusionMatrix).ShouldBeTrue();
    }

    [Fact]
    public async Task A_second_run_has_nothing_to_do_and_changes_no_byte()
    {
        shop.FirstRun.ShouldEndWith(ExitCode.Done);

        var second = await shop.PipelineAsync(Token, "run");

        second.ShouldEndWith(ExitCode.Done);
        second.Output.ShouldContain("nothing to do", Case.Insensitive);
        (await FolderImage.TakeAsync(shop.Layout.Root, Token)).ShouldBe(shop.AfterFirstRun);
    }

    [Fact]
    public async Task A_photo_is_priced_with_the_trained_model()
    {
        shop.FirstRun.ShouldEndWith(ExitCode.Done);
        var photo = shop.Layout.SplitFile((await Manifest.ReadAllAsync(shop.Layout.SplitManifest, ManifestJson.Default.SplitImage, Token))[0]);

        var run = await shop.PredictorAsync(Token, photo, "--csv");

        run.ShouldEndWith(ExitCode.Done);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        lines[0].ShouldBe("file,bin,probability,price_usd,low_usd,high_usd,verdict");
        lines[1].ShouldStartWith(photo);
        PriceBins.Default.Bounds.Select(PriceBins.FolderName).ShouldContain(lines[1].Split(',')[1]);
    }

    private async Task<IReadOnlyList<Fate>> FateOfEveryShoeAsync()
    {
        var layout = shop.Layout;
        var kept = await Manifest.ReadAllAsync(layout.CuratedManifest, ManifestJson.Default.CuratedImage, Token);
        var curatedOut = await Manifest.ReadAllAsync(layout.CuratedRejections, ManifestJson.Default.Rejection, Token);
        var scrapedOut = await Manifest.ReadAllAsync(layout.RawSource("storefront").Rejections, ManifestJson.Default.Rejection, Token);
        return
        [
            .. kept.Select(image => new Fate(image.Sku, image.Bin, null))
                .Concat(curatedOut.Concat(scrapedOut).Select(rejection => new Fate(rejection.ListingId ?? rejection.Where, null, Told(rejection.Reason))))
                .OrderBy(fate => fate.Sku, StringComparer.Ordinal),
        ];
    }

    // The shop only says that a picture is no side view; curation says what it takes it for.
    private static RejectReason Told(RejectReason reason) => reason is RejectReason.ViewTop or RejectReason.ViewSole or RejectReason.ViewAngled or RejectReason.NotAShoe
        ? RejectReason.NotASideView
        : reason;

    private sealed record Fate(string Sku, int? Bin, RejectReason? Reason);
}
