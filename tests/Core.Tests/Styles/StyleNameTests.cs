namespace ShoeData.Tests.Styles;

public sealed class StyleNameTests
{
    [Theory]
    [InlineData("Nike LeBron 15 - Men's", "nike", "Lebron James", "nike lebron 15")]
    [InlineData("Nike LeBron 15", "Nike", null, "nike lebron 15")]
    [InlineData("LeBron 15 Men's Basketball Shoe", "Nike", null, "nike lebron 15 basketball")]
    [InlineData("Vans Sk8-Hi - Girls' Infant", "vans", "Black / White", "vans sk8 hi")]
    [InlineData("Vans Sk8-Hi - Boys' Grade School", "vans", null, "vans sk8 hi")]
    [InlineData("Vans Sk8-Hi - Men's", "vans", null, "vans sk8 hi")]
    [InlineData("Vans Authentic - Boys' Preschool", "vans", null, "vans authentic")]
    [InlineData("adidas Originals NMD R1 Primeknit - Men's", "adidas", "Black", "adidas originals nmd r1 primeknit")]
    [InlineData("adidas ACE 17.1 Primeknit FG - Men's", "adidas", null, "adidas ace 17 1 primeknit fg")]
    [InlineData("Nike Free Trainer 5.0 - Men's", "nike", null, "nike free trainer 5 0")]
    [InlineData("Kids' Superstar Shoes", "adidas", null, "adidas superstar")]
    [InlineData("Nike Pegasus 34 Men’s", "nike", null, "nike pegasus 34")]
    [InlineData("Mercurial Élite", "Nike", null, "nike mercurial elite")]
    [InlineData("Superstar Cloud White", "adidas", "Cloud White", "adidas superstar")]
    public void Colourways_and_sizes_of_a_model_share_a_style(string title, string brand, string? colour, string style) =>
        StyleName.From(title, brand, colour).ShouldBe(style);

    [Theory]
    [InlineData("Nike Air Max 1 - Men's", "Nike Air Max 180 - Men's")]
    [InlineData("Nike KD 8 Elite - Men's", "Nike KD VIII - Men's")]
    [InlineData("Nike Air Zoom Structure 20 - Men's", "Nike Zoom Structure 20 Shield - Men's")]
    public void Models_that_differ_in_a_number_or_a_word_stay_apart(string one, string other) =>
        StyleName.From(one, "nike", null).ShouldNotBe(StyleName.From(other, "nike", null));

    [Fact]
    public void A_style_of_a_style_is_itself() => CsCheck.Check.Sample(
        CsCheck.Gen.String[CsCheck.Gen.Char["abc 019-'./ÉMens"], 0, 40],
        title => StyleName.Slug(StyleName.Slug(title, ' '), ' ').ShouldBe(StyleName.Slug(title, ' ')));

    [Fact]
    public void A_brand_that_begins_another_word_is_still_put_in_front() =>
        StyleName.From("Vansguard 2", "Vans", null).ShouldBe("vans vansguard 2");
}
