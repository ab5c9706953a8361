using ShoeData.Scrapers.Reading;

namespace ShoeData.Scrapers.Tests.Reading;

public sealed class ShoeWordsTests
{
    [Theory]
    [InlineData("FOOTWEAR", true)]
    [InlineData("Shoes", true)]
    [InlineData("Running shoes", true)]
    [InlineData("Scarpe", true)]
    [InlineData("Zapatillas", true)]
    [InlineData("slides", true)]
    [InlineData("Apparel", false)]
    [InlineData("EQUIPMENT", false)]
    [InlineData("Originals", false)]
    public void A_kind_is_one_of_shoes(string kind, bool shoe) => ShoeWords.IsShoe(kind).ShouldBe(shoe);

    [Theory]
    [InlineData("clothing", true)]
    [InlineData("Accessories", true)]
    [InlineData("bags", true)]
    [InlineData("shoes", false)]
    [InlineData("Shoe accessories", false)]
    [InlineData("Originals", false)]
    [InlineData("", false)]
    public void Only_a_kind_that_is_known_is_another_articles(string kind, bool other) => ShoeWords.IsOtherArticle(kind).ShouldBe(other);

    [Theory]
    [InlineData("Fjord Tee", true)]
    [InlineData("Fjord Tee - Men's", true)]
    [InlineData("Fjord Duffel Bag Men's", true)]
    [InlineData("Crew Socks", true)]
    [InlineData("Tubular Doom Sock Primeknit - Men's", false)]
    [InlineData("Cap Toe Oxford", false)]
    [InlineData("Bag Runner", false)]
    [InlineData("Shoe Bag", false)]
    [InlineData("Air Jersey Runner - Men's", false)]
    public void A_title_names_another_article(string title, bool other) => ShoeWords.NamesAnotherArticle(title).ShouldBe(other);
}
