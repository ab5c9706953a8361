namespace ShoeData.Tests;

public sealed class DataLayoutTests
{
    private static readonly DataLayout Layout = new("/d");

    [Fact]
    public void The_paths_are_those_of_the_design()
    {
        Layout.RawSource("nike").Listings.ShouldBe("/d/raw/nike/listings.jsonl");
        Layout.RawSource("nike").ImageFile("ab", PictureFormat.Jpeg).ShouldBe("/d/raw/nike/images/ab.jpg");
        Layout.RawSource("nike").ImageFile("ab", PictureFormat.WebP).ShouldBe("/d/raw/nike/images/ab.webp");
        Layout.CuratedManifest.ShouldBe("/d/curated/curated.jsonl");
        Layout.CuratedRejections.ShouldBe("/d/curated/rejected.jsonl");
        Layout.SplitFolder(Split.Val).ShouldBe("/d/split_dataset/val");
        Layout.SplitMetadata(Split.Test).ShouldBe("/d/split_dataset/test/metadata.csv");
        Layout.Classes.ShouldBe("/d/split_dataset/classes.json");
        Layout.Run("r").Metrics.ShouldBe("/d/runs/r/metrics.json");
        Layout.PipelineLock.ShouldBe("/d/pipeline.lock");
    }

    [Fact]
    public void Sources_are_the_folders_with_listings_in_ordinal_order()
    {
        using var folder = new TempFolder();
        folder.Write("raw/zappos/listings.jsonl", "");
        folder.Write("raw/Nike/listings.jsonl", "");
        folder.Write("raw/adidas/listings.jsonl", "");
        folder.Write("raw/half_done/images/x.jpg", "");
        new DataLayout(folder.Path).RawSources().ShouldBe(["Nike", "adidas", "zappos"]);
    }

    [Fact]
    public void Without_raw_data_there_are_no_sources() => Layout.RawSources().ShouldBeEmpty();
}
