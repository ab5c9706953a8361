using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ShoeData.Tests;

/// <summary>What the manifests look like on disk: a change here is a change of the format.</summary>
public sealed class RecordJsonTests
{
    [Fact]
    public void A_listing() => Check(
        new ShoeListing
        {
            Source = "nike",
            ListingId = "CN8490-002",
            ProductUrl = null,
            Brand = "Nike",
            Title = "Air \"Max\" 90",
            Style = "nike air max 90",
            Family = "CN8490",
            Sku = "CN8490-002",
            Colour = "Black/White",
            Gender = Gender.Men,
            AgeGroup = AgeGroup.Adult,
            ListPrice = 120.00m,
            CurrentPrice = 99.97m,
            Currency = "USD",
            Images = [],
            SeenAt = new DateTimeOffset(2024, 5, 1, 12, 0, 0, TimeSpan.Zero),
        },
        ManifestJson.Default.ShoeListing,
        """{"source":"nike","listing_id":"CN8490-002","product_url":null,"brand":"Nike","title":"Air \u0022Max\u0022 90","style":"nike air max 90","family":"CN8490","sku":"CN8490-002","colour":"Black/White","gender":"men","age_group":"adult","list_price":120.00,"current_price":99.97,"currency":"USD","images":[],"seen_at":"2024-05-01T12:00:00+00:00"}""");

    [Fact]
    public void A_candidate_inside_a_listing() => JsonSerializer
        .Serialize([new ImageCandidate("a/1.jpg", ShoeView.SideLateral)], ManifestJson.Default.IReadOnlyListImageCandidate)
        .ShouldBe("""[{"location":"a/1.jpg","view":"side_lateral"}]""");

    [Fact]
    public void A_listings_state() => Check(
        new ListingState
        {
            Source = "nike",
            ListingId = "1",
            Since = new DateTimeOffset(2024, 5, 1, 12, 0, 0, TimeSpan.Zero),
            Until = null,
            OnWall = true,
            Title = "T",
            ListPrice = 120,
            CurrentPrice = 99.97m,
            Currency = "USD",
        },
        ManifestJson.Default.ListingState,
        """{"source":"nike","listing_id":"1","since":"2024-05-01T12:00:00+00:00","until":null,"on_wall":true,"title":"T","list_price":120,"current_price":99.97,"currency":"USD"}""");

    [Fact]
    public void An_image() => Check(
        new ImageRecord
        {
            Source = "nike",
            ListingId = "1",
            Sha256 = "ab",
            Bytes = 12,
            Format = PictureFormat.WebP,
            Width = 3,
            Height = 4,
            Location = "http://x/1.webp",
            View = ShoeView.Unknown,
        },
        ManifestJson.Default.ImageRecord,
        """{"source":"nike","listing_id":"1","sha256":"ab","bytes":12,"format":"webp","width":3,"height":4,"location":"http://x/1.webp","view":"unknown"}""");

    [Fact]
    public void A_curated_image() => Check(
        new CuratedImage
        {
            Sha256 = "ab",
            Source = "nike",
            ListingId = "1",
            Brand = "Nike",
            Title = "T",
            Style = "nike t",
            Sku = "1",
            Colour = null,
            View = ShoeView.SideMedial,
            SideScore = 0.5,
            QualityScore = 0.25,
            Facing = Facing.Left,
            PriceUsd = 120.5m,
            PriceRule = "list",
            Bin = 120,
            Group = "nike t",
            PerceptualHash = "00ff",
            Width = 3,
            Height = 4,
            SquareSha256 = "cd",
        },
        ManifestJson.Default.CuratedImage,
        """{"sha256":"ab","source":"nike","listing_id":"1","brand":"Nike","title":"T","style":"nike t","sku":"1","colour":null,"view":"side_medial","side_score":0.5,"quality_score":0.25,"facing":"left","price_usd":120.5,"price_rule":"list","bin":120,"group":"nike t","perceptual_hash":"00ff","width":3,"height":4,"square_sha256":"cd"}""");

    [Fact]
    public void A_split_image() => Check(
        new SplitImage
        {
            Split = Split.Val,
            Path = "val/120/x.jpg",
            Bin = 120,
            PriceUsd = 120m,
            Source = "nike",
            ListingId = "1",
            Brand = "Nike",
            Style = "nike t",
            Group = "nike t",
            Sha256 = "ab",
            FileSha256 = "cd",
        },
        ManifestJson.Default.SplitImage,
        """{"split":"val","path":"val/120/x.jpg","bin":120,"price_usd":120,"source":"nike","listing_id":"1","brand":"Nike","style":"nike t","group":"nike t","sha256":"ab","file_sha256":"cd"}""");

    [Fact]
    public void A_rejection() => Check(
        Rows.Rejection(),
        ManifestJson.Default.Rejection,
        """{"source":"shop","listing_id":"1","where":"table.csv:2","reason":"price_missing","detail":"it was \u0027x\u0027"}""");

    [Fact]
    public void A_report() => JsonSerializer
        .Serialize(StageReport.Create("import", "rows", 2, 1, [Rows.Rejection()]), ManifestJson.Default.StageReport)
        .ShouldBe("""{"stage":"import","unit":"rows","in":2,"kept":1,"rejected":{"price_missing":1}}""");

    private static void Check<T>(T value, JsonTypeInfo<T> type, string json)
        where T : class
    {
        JsonSerializer.Serialize(value, type).ShouldBe(json);
        JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type).ShouldNotBeNull(), type).ShouldBe(json);
    }
}
