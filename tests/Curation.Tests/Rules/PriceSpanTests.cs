using ShoeData.Curation.Rules;

namespace ShoeData.Curation.Tests.Rules;

public sealed class PriceSpanTests
{
    [Theory]
    [InlineData(null, "list")]
    [InlineData("list", "list")]
    [InlineData("highest_regular", "list_highest_regular")]
    [InlineData("median", "list_median")]
    public void The_rule_says_how_a_list_price_was_told_from_several(string? told, string rule) =>
        PriceLabel.Of(new Subject(Several(40, 120, told)), Some.Options).ShouldBe(new PriceLabel(100, rule));

    [Theory]
    [InlineData(25, 100, "median", false)]
    [InlineData(24.99, 100, "median", true)]
    [InlineData(10, 100, "highest_regular", true)]
    [InlineData(10, 100, "list", false)]
    public void Prices_too_far_apart_are_refused_unless_one_is_named_as_the_list_price(double lowest, double highest, string told, bool refused) =>
        (LabelRule.Span(new Subject(Several((decimal)lowest, (decimal)highest, told)), Some.Options) is not null).ShouldBe(refused);

    [Fact]
    public void The_objection_names_both_ends() => LabelRule.Span(new Subject(Several(20, 200, "median")), Some.Options)
        .ShouldBe(new Refusal(RejectReason.PriceInvalid, "its 3 prices go from 20 to 200; at most 4 times the lowest was wanted."));

    [Fact]
    public void A_persons_price_and_an_unlimited_span_are_not_doubted()
    {
        LabelRule.Span(new Subject(Several(20, 200, "median")) { Price = 90 }, Some.Options).ShouldBeNull();
        LabelRule.Span(new Subject(Several(20, 200, "median")), Some.Options with { MaxPriceSpan = 0 }).ShouldBeNull();
    }

    private static ShoeListing Several(decimal lowest, decimal highest, string? told) =>
        Some.Listing() with { PriceRule = told, Prices = new PriceSpan(3, lowest, highest) };
}
