using ShoeData.Storefront;

namespace ShoeData.EndToEnd.Tests;

/// <summary>The built scraper on a wall in every format, with the site files that are shipped, against what the shop says is true.</summary>
public sealed class HouseTests(ScrapedHouses houses) : IClassFixture<ScrapedHouses>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string> Houses => ["adidas", "reebok", "puma", "asics", "zappos", "footlocker"];

    [Fact]
    public void Every_house_is_read_to_its_end()
    {
        houses.FirstRun.ShouldEndWith(ExitCode.Done);
        houses.Shop.Server.Houses.ShouldBe(Houses.Select(row => row.Data), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Houses))]
    public async Task Every_colourway_is_a_listing_of_its_own_with_its_own_prices_and_wearer(string house)
    {
        var expected = Truth(house).Where(row => row.Shoe && row.Pictures.Any(picture => picture.Whole)).OrderBy(row => row.Id, StringComparer.Ordinal).ToList();
        var listings = (await ShoesAsync(house)).Where(listing => expected.Any(row => row.Id == listing.ListingId)).OrderBy(listing => listing.ListingId, StringComparer.Ordinal).ToList();

        listings.Select(Offer.Of).ShouldBe(expected.Select(Offer.Of));
        listings.ShouldAllBe(listing => listing.Currency == "USD" && listing.Source == house);
        foreach (var (listing, row) in listings.Zip(expected))
        {
            if (row.Gender is not Gender.Unknown)
                listing.Gender.ShouldBe(row.Gender, listing.Title);
            listing.AgeGroup.ShouldBe(row.AgeGroup is AgeGroup.Unknown ? AgeGroup.Adult : row.AgeGroup, listing.Title);
        }
    }

    [Theory]
    [MemberData(nameof(Houses))]
    public async Task Colourways_of_one_model_are_one_family_and_no_others_are(string house)
    {
        var models = Truth(house).ToDictionary(row => row.Id, row => row.Model);
        var listings = await ShoesAsync(house);

        listings.ShouldAllBe(listing => listing.Family != null);
        foreach (var one in listings)
            listings.Where(other => other.Family == one.Family).Select(other => other.ListingId).ShouldBe(listings.Where(other => models[other.ListingId] == models[one.ListingId]).Select(other => other.ListingId));
    }

    [Theory]
    [MemberData(nameof(Houses))]
    public async Task Every_picture_is_named_in_full_size_with_its_view_and_stored_if_it_is_one(string house)
    {
        var truth = Truth(house).ToDictionary(row => row.Id);
        var stored = (await houses.Shop.ImagesAsync(house, Token)).ToLookup(image => image.ListingId, image => image.Location);
        foreach (var listing in await ShoesAsync(house))
        {
            var pictures = truth[listing.ListingId].Pictures.ToDictionary(picture => new Uri(houses.Shop.Server.Address, picture.Path).AbsoluteUri);
            listing.Images.Select(image => image.Location).ShouldBe(pictures.Keys, ignoreOrder: true);
            foreach (var image in listing.Images.Where(image => pictures[image.Location].View is not ShoeView.Unknown))
                image.View.ShouldBe(pictures[image.Location].View, image.Location);
            foreach (var (address, _) in pictures.Where(picture => picture.Value.Whole))
                stored[listing.ListingId].ShouldContain(address);
        }
    }

    [Theory]
    [MemberData(nameof(Houses))]
    public async Task What_is_no_shoe_is_left_out_for_that_reason(string house)
    {
        var others = Truth(house).Where(row => !row.Shoe).Select(row => row.Id).Order(StringComparer.Ordinal).ToList();

        (await houses.Shop.RejectionsAsync(house, Token)).Where(rejection => rejection.Reason is RejectReason.NotAShoe).Select(rejection => rejection.ListingId)
            .Order(StringComparer.Ordinal).ShouldBe(others);
        (await houses.Shop.ListingsAsync(house, Token)).ShouldNotContain(listing => others.Contains(listing.ListingId));
    }

    private IReadOnlyList<HouseTruth> Truth(string house)
    {
        houses.FirstRun.ShouldEndWith(ExitCode.Done);
        return houses.Shop.Server.TruthOf(house);
    }

    private async Task<IReadOnlyList<ShoeListing>> ShoesAsync(string house)
    {
        var shoes = Truth(house).Where(row => row.Shoe).Select(row => row.Id).ToHashSet();
        return [.. (await houses.Shop.ListingsAsync(house, Token)).Where(listing => shoes.Contains(listing.ListingId))];
    }

    private sealed record Offer(string Id, decimal? List, decimal? Current)
    {
        public static Offer Of(HouseTruth row) => new(row.Id, row.ListPrice, row.CurrentPrice);

        public static Offer Of(ShoeListing listing) => new(listing.ListingId, listing.ListPrice, listing.CurrentPrice);
    }
}
