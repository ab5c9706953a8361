using ShoeData.Curation.Rules;

namespace ShoeData.Curation.Tests.Rules;

public sealed class StyleOutliersTests
{
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

        StyleOutliers.Find(contenders, Some.Options)[contenders[3]].ShouldBe(new Refusal(
            RejectReason.PriceOutlier,
            "its price is 1000, the middle one of the 4 listings of 'style' is 100; at most 4 times that, and no less than that part of it, was wanted."));
    }

    [Fact]
    public void Three_listings_are_too_few_to_tell() => Find(Some.Options, 100, 100, 1000).ShouldBeEmpty();

    [Fact]
    public void With_a_factor_of_0_every_price_is_honest() => Find(Some.Options with { OutlierFactor = 0 }, 100, 90, 110, 1000).ShouldBeEmpty();

    [Fact]
    public void A_price_that_a_person_gave_is_not_doubted()
    {
        var contenders = Contenders(100, 90, 110, 1000, 1000);
        contenders[3] = contenders[3] with { Label = new PriceLabel(1000, PriceLabel.Override) };

        StyleOutliers.Find(contenders, Some.Options).Keys.ShouldBe([contenders[4]]);
    }

    private static IEnumerable<decimal> Find(CurationOptions options, params decimal[] prices) =>
        StyleOutliers.Find(Contenders(prices), options).Keys.Select(contender => contender.Label.Price);

    private static List<Contender> Contenders(params decimal[] prices) =>
        [.. prices.Select((price, at) => Some.Contender($"{at}", style: "style", price: price))];
}
