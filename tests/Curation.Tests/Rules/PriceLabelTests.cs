using ShoeData.Curation.Rules;

namespace ShoeData.Curation.Tests.Rules;

public sealed class PriceLabelTests
{
    private static readonly CurationOptions Euros = new() { Rates = new Dictionary<string, decimal> { ["EUR"] = 1.08m } };

    [Fact]
    public void A_currency_with_a_rate_is_turned_into_dollars_and_cents()
    {
        var subject = new Subject(Some.Listing() with { Currency = "EUR", ListPrice = 99.99m });

        PriceLabel.Of(subject, Euros).ShouldBe(new PriceLabel(107.99m, "list_eur_at_1.08"));
        LabelRule.Currency(subject, Euros).ShouldBeNull();
    }

    [Fact]
    public void A_currency_without_one_is_refused_and_those_with_one_are_named() =>
        LabelRule.Currency(new Subject(Some.Listing() with { Currency = "INR" }), Euros)
            .ShouldBe(new Refusal(RejectReason.CurrencyUnsupported, "its prices are in INR; USD or EUR was wanted."));

    [Fact]
    public void The_range_is_that_of_the_price_in_dollars() =>
        LabelRule.Price(new Subject(Some.Listing() with { Currency = "EUR", ListPrice = 28 }), Euros).ShouldBeNull();

    [Fact]
    public void A_price_that_a_person_gave_needs_neither_currency_nor_price()
    {
        var subject = new Subject(Some.Listing() with { Currency = "INR", ListPrice = null }) { Price = 75 };

        PriceLabel.Of(subject, Some.Options).ShouldBe(new PriceLabel(75, "override"));
        LabelRule.Currency(subject, Some.Options).ShouldBeNull();
        LabelRule.Price(subject, Some.Options).ShouldBeNull();
    }
}
