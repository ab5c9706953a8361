using System.Text.Json;
using ShoeData.Curation.Raw;

namespace ShoeData.Curation.Tests.Raw;

public sealed class RawShelfTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly string[] Locations = ["x", "y"];
    private readonly DataLayout _layout = new(Directory.CreateTempSubdirectory("shoedata-raw-").FullName);

    public void Dispose() => Directory.Delete(_layout.Root, recursive: true);

    [Fact]
    public async Task Listings_of_all_sources_stand_in_the_order_of_their_keys_with_their_own_images()
    {
        await WriteAsync("a", ["1", "10", "2"]);
        await WriteAsync("b", ["1", "3"]);
        using var shelf = RawShelf.Open(_layout);

        Names(shelf).ShouldBe(["a 1", "a 10", "a 2", "b 1", "b 3"]);
        shelf.Offered.OrderBy(source => source.Key).ShouldBe([new("a", 3), new("b", 2)]);
        shelf.Listings.ShouldAllBe(listing => shelf.ImagesOf(listing).Select(image => $"{image.Source} {image.ListingId} {image.Location}")
            .SequenceEqual(Locations.Select(location => $"{listing.Source} {listing.ListingId} {location}")));
        shelf.ImagesOf(Some.Listing("4")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Images_of_thousands_of_listings_find_theirs()
    {
        await WriteAsync("a", [.. Enumerable.Range(0, 3000).Select(at => $"{at:0000}")]);
        using var shelf = RawShelf.Open(_layout);

        shelf.Listings.ShouldAllBe(listing => shelf.ImagesOf(listing).Count == 2 && shelf.ImagesOf(listing).All(image => image.ListingId == listing.ListingId));
    }

    [Fact]
    public async Task A_table_that_somebody_wrote_out_of_order_is_read_in_order()
    {
        await WriteAsync("a", ["1", "2", "3"]);
        var path = _layout.RawSource("a").Listings;
        await File.WriteAllLinesAsync(path, (await File.ReadAllLinesAsync(path, None)).Reverse(), None);
        using var shelf = RawShelf.Open(_layout);

        Names(shelf).ShouldBe(["a 1", "a 2", "a 3"]);
    }

    [Fact]
    public async Task A_listing_that_stands_there_twice_is_named()
    {
        await WriteAsync("a", ["1", "2"]);
        await File.AppendAllTextAsync(_layout.RawSource("a").Listings, JsonSerializer.Serialize(Some.Listing() with { Source = "a" }, ManifestJson.Default.ShoeListing), None);

        Should.Throw<UserError>(() => RawShelf.Open(_layout)).Message.ShouldStartWith("the listing 'a 1' was acquired twice");
    }

    [Fact]
    public async Task A_source_without_a_listing_does_no_harm()
    {
        await WriteAsync("a", []);
        await WriteAsync("b", ["1"]);
        await WriteAsync("c", []);
        using var shelf = RawShelf.Open(_layout);

        Names(shelf).ShouldBe(["b 1"]);
        shelf.ImagesOf(shelf[0]).Count.ShouldBe(2);
    }

    [Fact]
    public void Without_a_source_there_is_an_advice() => Should.Throw<UserError>(() => RawShelf.Open(_layout)).Message.ShouldContain("run Scrapers or KaggleImport first");

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
