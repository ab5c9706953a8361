using System.Text.Json;
using ShoeData.Curation.Raw;

namespace ShoeData.Curation.Tests.Raw;

public sealed class RawShelfTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly string[] Locations = ["x", "y"];
    private readonly DataLayout _layout = new(Directory.CreateTempSubdirectory("shoedata-raw-").FullName);
    private readonly Scratch _scratch;

    public RawShelfTests() => _scratch = new Scratch(_layout.Curated);

    public void Dispose()
    {
        _scratch.Dispose();
        Directory.Delete(_layout.Root, recursive: true);
    }

    [Fact]
    public async Task Listings_of_all_sources_stand_in_the_order_of_their_keys_with_their_own_images()
    {
        await WriteAsync("a", ["1", "10", "2"]);
        await WriteAsync("b", ["1", "3"]);
        using var shelf = RawShelf.Open(_layout, _scratch);

        Names(shelf).ShouldBe(["a 1", "a 10", "a 2", "b 1", "b 3"]);
        shelf.Offered.OrderBy(source => source.Key).ShouldBe([new("a", 3), new("b", 2)]);
        ShouldHaveTheirImages(shelf);
    }

    [Fact]
    public async Task Images_of_thousands_of_listings_find_theirs()
    {
        await WriteAsync("a", [.. Enumerable.Range(0, 3000).Select(at => $"{at:0000}")]);
        using var shelf = RawShelf.Open(_layout, _scratch);

        ShouldHaveTheirImages(shelf);
    }

    [Fact]
    public async Task A_table_that_somebody_wrote_out_of_order_is_read_in_order()
    {
        await WriteAsync("a", ["1", "2", "3"]);
        await ReverseAsync(_layout.RawSource("a").Listings);
        using var shelf = RawShelf.Open(_layout, _scratch);

        Names(shelf).ShouldBe(["a 1", "a 2", "a 3"]);
        ShouldHaveTheirImages(shelf);
    }

    [Theory]
    [InlineData("1", "2", "3")]
    [InlineData("2", "3", "1")]
    [InlineData("1", "3", "2")]
    public async Task Images_that_somebody_wrote_out_of_order_find_their_listings(params string[] order)
    {
        await WriteAsync("a", ["1", "2", "3"]);
        var path = _layout.RawSource("a").Images;
        await File.WriteAllLinesAsync(path, (await File.ReadAllLinesAsync(path, None)).OrderBy(line => order.IndexOf(KeyOf(line).ListingId)), None);
        using var shelf = RawShelf.Open(_layout, _scratch);

        ShouldHaveTheirImages(shelf);
    }

    [Fact]
    public async Task A_listing_without_an_image_has_none_and_an_image_without_a_listing_is_nobodys()
    {
        await WriteAsync("a", ["1", "2", "3", "4", "5"]);
        await RemoveAsync(_layout.RawSource("a").Listings, "1", "3", "5");
        await RemoveAsync(_layout.RawSource("a").Images, "4");
        using var shelf = RawShelf.Open(_layout, _scratch);

        Enumerable.Range(0, shelf.Count).Select(place => $"{shelf[place].ListingId}: {string.Join(" ", shelf.ImagesOf(place).Select(image => image.ListingId))}").ShouldBe(["2: 2 2", "4: "]);
    }

    [Fact]
    public async Task A_listing_that_stands_there_twice_is_named()
    {
        await WriteAsync("a", ["1", "2"]);
        await File.AppendAllTextAsync(_layout.RawSource("a").Listings, JsonSerializer.Serialize(Some.Listing() with { Source = "a" }, ManifestJson.Default.ShoeListing), None);

        Should.Throw<UserError>(() => RawShelf.Open(_layout, _scratch)).Message.ShouldStartWith("the listing 'a 1' was acquired twice");
    }

    [Fact]
    public async Task A_source_without_a_listing_does_no_harm()
    {
        await WriteAsync("a", []);
        await WriteAsync("b", ["1"]);
        await WriteAsync("c", []);
        using var shelf = RawShelf.Open(_layout, _scratch);

        Names(shelf).ShouldBe(["b 1"]);
        shelf.ImagesOf(0).Count.ShouldBe(2);
    }

    [Fact]
    public void Without_a_source_there_is_an_advice() => Should.Throw<UserError>(() => RawShelf.Open(_layout, _scratch)).Message.ShouldContain("run Scrapers or KaggleImport first");

    private static void ShouldHaveTheirImages(RawShelf shelf) => shelf.Listings.Index().ShouldAllBe(
        row => shelf.ImagesOf(row.Index).Select(image => $"{image.Source} {image.ListingId} {image.Location}").SequenceEqual(Locations.Select(location => $"{row.Item.Source} {row.Item.ListingId} {location}")));

    private static async Task ReverseAsync(string path) => await File.WriteAllLinesAsync(path, (await File.ReadAllLinesAsync(path, None)).Reverse(), None);

    private static async Task RemoveAsync(string path, params string[] ids) =>
        await File.WriteAllLinesAsync(path, (await File.ReadAllLinesAsync(path, None)).Where(line => !ids.Contains(KeyOf(line).ListingId)), None);

    private static RawKey KeyOf(string line) => JsonSerializer.Deserialize(line, CurationJson.Default.RawKey)!;

    private static IEnumerable<string> Names(RawShelf shelf) => shelf.Listings.Select(listing => $"{listing.Source} {listing.ListingId}");

    private async Task WriteAsync(string source, string[] ids)
    {
        var raw = _layout.RawSource(source);
        await Manifest.WriteAsync(raw.Listings, ids.Select(id => Some.Listing(id) with { Source = source }), ManifestJson.Default.ShoeListing, ManifestKeys.Of, None);
        await Manifest.WriteAsync(
            raw.Images,
            ids.SelectMany(id => Locations.Select(location => Some.Image(id, content: id + location) with { Source = source, Location = location })),
            ManifestJson.Default.ImageRecord, ManifestKeys.Of, None);
    }
}
