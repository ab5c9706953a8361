using ShoeData.Storefront;

namespace ShoeData.EndToEnd.Tests;

/// <summary>The built programs on a shop that misbehaves between or during their runs.</summary>
public sealed class MisbehaviourTests : IAsyncLifetime
{
    private const string House = "footlocker";
    private const string Wall = "/footlocker/Mens";

    private static readonly Trap[] Traps =
    [
        new("redirect=http://10.0.0.1/shoe.jpg", RejectReason.ImageAddressForbidden),
        new("loop", RejectReason.ImageUnreachable),
        new("bomb=64", RejectReason.ImageTooLarge),
        new("forbid", RejectReason.ImageRefused),
        new("tiny", RejectReason.NotAnImage),
    ];

    private HouseShop _shop = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private StorefrontServer Server => _shop.Server;

    public async ValueTask InitializeAsync() => _shop = await HouseShop.OpenAsync(Token);

    public ValueTask DisposeAsync() => _shop.DisposeAsync();

    [Fact]
    public async Task A_shop_that_forbids_in_the_middle_keeps_what_was_there_and_the_pipeline_goes_on_without_it()
    {
        (await _shop.ScrapeAsync(Token, House)).ShouldEndWith(ExitCode.Done);
        var before = await ManifestsAsync(House);
        Server.Misbehave($"forbid,after=1,on={Wall}", $"reprice=50,on=/{House}");

        var run = await _shop.PipelineAsync(Token, "run", "--until", "curate");

        run.ShouldEndWith(ExitCode.Refused);
        (await ManifestsAsync(House)).ShouldBe(before);
        (await _shop.ListingsAsync("asics", Token)).ShouldNotBeEmpty();
        File.Exists(_shop.Layout.CuratedManifest).ShouldBeTrue();
    }

    [Fact]
    public async Task However_shops_refuse_they_are_left_alone()
    {
        Server.Misbehave("challenge=200,on=/adidas/api", "tiny,on=/puma/us", "noai,on=/reebok", "meta-noai,on=/asics", "robots-forbid=/footlocker");
        string[] refusing = ["adidas", "puma", "reebok", "asics", House];

        var run = await _shop.ScrapeAsync(Token, refusing);

        run.ShouldEndWith(ExitCode.Refused);
        run.Error.Split('\n').Count(line => line.StartsWith("refused: ", StringComparison.Ordinal)).ShouldBe(refusing.Length, run.Error);
        Pictures().ShouldBeEmpty();
        refusing.ShouldAllBe(site => !File.Exists(_shop.Layout.RawSource(site).Listings));
    }

    [Theory]
    [InlineData("rename=product_price", "price")]
    [InlineData("rename=product_title", "")]
    public async Task A_redesigned_page_fails_its_site_and_the_last_good_data_stays(string trouble, string missing)
    {
        (await _shop.ScrapeAsync(Token, House)).ShouldEndWith(ExitCode.Done);
        var before = await ManifestsAsync(House);
        Server.Misbehave($"{trouble},on={Wall}");

        var run = await _shop.ScrapeAsync(Token, House);

        run.ShouldEndWith(ExitCode.Failed);
        run.Error.ShouldContain(missing);
        (await ManifestsAsync(House)).ShouldBe(before);
    }

    [Fact]
    public async Task A_second_run_fetches_no_picture_again_and_changes_no_byte()
    {
        (await _shop.ScrapeAsync(Token, "adidas", House)).ShouldEndWith(ExitCode.Done);
        var (before, asked) = ((await ManifestsAsync("adidas"), await ManifestsAsync(House)), Pictures());

        (await _shop.ScrapeAsync(Token, "adidas", House)).ShouldEndWith(ExitCode.Done);

        (await ManifestsAsync("adidas"), await ManifestsAsync(House)).ShouldBe(before);
        foreach (var (address, _) in Pictures().Where(picture => IsWhole(picture.Key)))
            Pictures()[address].ShouldBe(asked[address], address);
        asked.Where(picture => IsWhole(picture.Key)).ShouldAllBe(picture => picture.Value == 1);
    }

    [Fact]
    public async Task Prices_that_changed_are_followed_and_what_vanished_is_kept()
    {
        (await _shop.ScrapeAsync(Token, House)).ShouldEndWith(ExitCode.Done);
        var before = (await _shop.ListingsAsync(House, Token)).ToDictionary(listing => listing.ListingId);
        Server.Misbehave("reprice=50", "vanish=4");

        (await _shop.ScrapeAsync(Token, House)).ShouldEndWith(ExitCode.Done);

        var now = Server.TruthOf(House).ToDictionary(row => row.Id);
        var after = await _shop.ListingsAsync(House, Token);
        after.Select(listing => listing.ListingId).ShouldBe(before.Keys, ignoreOrder: true);
        after.ShouldContain(listing => !now.ContainsKey(listing.ListingId));
        after.ShouldContain(listing => listing.ListPrice != before[listing.ListingId].ListPrice);
        foreach (var listing in after)
            (listing.ListPrice, listing.CurrentPrice).ShouldBe(now.TryGetValue(listing.ListingId, out var row) ? (row.ListPrice, row.CurrentPrice) : (before[listing.ListingId].ListPrice, before[listing.ListingId].CurrentPrice));
    }

    [Fact]
    public async Task What_fails_for_a_moment_is_asked_again()
    {
        Server.Misbehave($"error=503,times=2,on={Wall}", "busy=1,times=1,on=/footlocker/pi", "truncate,times=2,on=/footlocker/pi");

        (await _shop.ScrapeAsync(Token, House)).ShouldEndWith(ExitCode.Done);

        var stored = (await _shop.ImagesAsync(House, Token)).Select(image => image.Location).ToHashSet();
        Server.TruthOf(House).Where(row => row.Shoe).SelectMany(row => row.Pictures).Where(picture => picture.Whole).ShouldAllBe(picture => stored.Contains(new Uri(Server.Address, picture.Path).AbsoluteUri));
    }

    [Fact]
    public async Task Pictures_that_are_traps_are_rejections_with_their_reasons_and_no_more()
    {
        var traps = Server.TruthOf(House).Where(row => row.Shoe && row.Pictures[0].Whole).Zip(Traps).ToDictionary(pair => pair.First.Id, pair => pair.Second.Reason);
        Server.Misbehave([.. Server.TruthOf(House).Where(row => traps.ContainsKey(row.Id)).Zip(Traps, (row, trap) => $"{trap.Trouble},on={row.Pictures[0].Path}")]);

        (await _shop.ScrapeAsync(Token, House)).ShouldEndWith(ExitCode.Refused);

        (await _shop.RejectionsAsync(House, Token)).Where(rejection => traps.ContainsKey(rejection.ListingId ?? "")).ToDictionary(rejection => rejection.ListingId ?? "", rejection => rejection.Reason)
            .ShouldBe(traps, ignoreOrder: true);
        (await _shop.ListingsAsync(House, Token)).Count.ShouldBeGreaterThan(15);
    }

    [Theory]
    [InlineData("total=3", "no products")]
    [InlineData("total=-3", "the shop states ")]
    public async Task A_wall_whose_total_is_wrong_is_not_believed(string trouble, string said)
    {
        Server.Misbehave(trouble);

        var run = await _shop.ScrapeAsync(Token, "asics");

        run.ShouldEndWith(ExitCode.Failed);
        run.Error.ReplaceLineEndings(" ").ShouldContain(said);
        File.Exists(_shop.Layout.RawSource("asics").Listings).ShouldBeFalse();
    }

    private Dictionary<string, int> Pictures() => Server.Asked
        .Where(asked => asked.Key.Contains("/pi/", StringComparison.Ordinal) || asked.Key.Contains("/images/", StringComparison.Ordinal))
        .ToDictionary();

    private bool IsWhole(string address) => Server.TruthOf("adidas").Concat(Server.TruthOf(House)).SelectMany(row => row.Pictures).Any(picture => picture.Whole && picture.Path == address);

    private async Task<string> ManifestsAsync(string site)
    {
        var layout = _shop.Layout.RawSource(site);
        return string.Join('\n', await Task.WhenAll(((string[])[layout.Listings, layout.Images, layout.Rejections]).Select(file => File.ReadAllTextAsync(file, Token))));
    }

    private sealed record Trap(string Trouble, RejectReason Reason);
}
