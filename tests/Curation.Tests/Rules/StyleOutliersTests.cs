using ShoeData.Curation.Rules;

namespace ShoeData.Curation.Tests.Rules;

public sealed class StyleOutliersTests : IDisposable
{
    private readonly Scratch _scratch = new(Path.GetTempPath());

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData(400, false)]
    [InlineData(400.01, true)]
    [InlineData(25, false)]
    [InlineData(24.99, true)]
    public void A_price_more_than_four_times_the_middle_one_or_less_than_a_fourth_is_out(double price, bool isOut) =>
        Find(Some.Options, 100, 90, 110, 100, (decimal)price).ShouldBe(isOut ? [(decimal)price] : []);

    [Fact]
    public void The_objection_says_what_was_met_and_wanted()
    {
        var contenders = Contenders(100, 90, 110, 1000);

        Find(contenders, Some.Options).ShouldHaveSingleItem().ShouldBe(new Outlier(contenders[3], new Refusal(
            RejectReason.PriceOutlier,
            "its price is 1000, the middle one of the 4 listings of 'style' is 100; at most 4 times that, and no less than that part of it, was wanted.")));
    }

    [Fact]
    public void Three_listings_are_too_few_to_tell() => Find(Some.Options, 100, 100, 1000).ShouldBeEmpty();

    [Fact]
    public void With_a_factor_of_0_every_price_is_honest() => Find(Some.Options with { OutlierFactor = 0 }, 100, 90, 110, 1000).ShouldBeEmpty();

    [Fact]
    public void A_price_that_a_person_gave_is_not_doubted()
    {
        var contenders = Contenders(100, 90, 110, 1000, 1000);
        contenders[3] = contenders[3] with { IsPriceGiven = true };

        Find(contenders, Some.Options).Select(outlier => outlier.Contender).ShouldBe([contenders[4]]);
    }

    [Fact]
    public void Outliers_come_by_styles_and_these_as_their_first_listings_do()
    {
        List<Contender> contenders = [.. Contenders("a", 100, 100, 100, 2000), .. Contenders("b", 100, 100, 100, 1000, 10), .. Contenders("a", 3000)];

        Find(contenders, Some.Options).Select(outlier => outlier.Contender.PriceUsd).ShouldBe([2000, 3000, 1000, 10]);
    }

    private IEnumerable<decimal> Find(CurationOptions options, params decimal[] prices) => Find(Contenders(prices), options).Select(outlier => outlier.Contender.PriceUsd);

    private IReadOnlyList<Outlier> Find(IReadOnlyList<Contender> contenders, CurationOptions options) => StyleOutliers.Find(contenders, Names.Of, options, _scratch);

    private static List<Contender> Contenders(params decimal[] prices) => Contenders("style", prices);

    private static List<Contender> Contenders(string style, params decimal[] prices) =>
        [.. prices.Select((price, at) => Some.Contender($"{at}", style: style, price: price))];
}
