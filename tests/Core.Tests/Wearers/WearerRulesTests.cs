namespace ShoeData.Tests.Wearers;

public sealed class WearerRulesTests
{
    [Theory]
    // As Foot Locker's column has them.
    [InlineData("Men's", Gender.Men, AgeGroup.Adult)]
    [InlineData("Women's", Gender.Women, AgeGroup.Adult)]
    [InlineData("Boys' Grade School", Gender.Men, AgeGroup.Youth)]
    [InlineData("Boys' Preschool", Gender.Men, AgeGroup.Child)]
    [InlineData("Boys' Toddler", Gender.Men, AgeGroup.Child)]
    [InlineData("Girls' Grade School", Gender.Women, AgeGroup.Youth)]
    [InlineData("Girls' Infant", Gender.Women, AgeGroup.Infant)]
    // As other shops and tables write them.
    [InlineData("Men's Shoes", Gender.Men, AgeGroup.Adult)]
    [InlineData("Mens Running Shoe", Gender.Men, AgeGroup.Adult)]
    [InlineData("MEN'S RUNNING SHOES", Gender.Men, AgeGroup.Adult)]
    [InlineData("Men’s Training Shoe", Gender.Men, AgeGroup.Adult)]
    [InlineData("29 Porter Rd Xavier Men  Open Toe Leather Brown Thong Sandal", Gender.Men, AgeGroup.Adult)]
    [InlineData("Men/Shoes", Gender.Men, AgeGroup.Adult)]
    [InlineData("Women/Shoes", Gender.Women, AgeGroup.Adult)]
    [InlineData("Clothing,Shoes,Womens Shoes,All Womens Shoes", Gender.Women, AgeGroup.Adult)]
    [InlineData("Skechers Women'S You Radiate, Walking", Gender.Women, AgeGroup.Adult)]
    [InlineData("Nike WMNS Air Max 90", Gender.Women, AgeGroup.Adult)]
    [InlineData("Ladies' Pump", Gender.Women, AgeGroup.Adult)]
    [InlineData("Men's & Women's Road Running Shoes", Gender.Unisex, AgeGroup.Adult)]
    [InlineData("Unisex Sandal", Gender.Unisex, AgeGroup.Unknown)]
    [InlineData("Kids/Shoes", Gender.Unknown, AgeGroup.Youth)]
    [InlineData("Big Kids' Shoes", Gender.Unknown, AgeGroup.Youth)]
    [InlineData("Little Kids' Shoes", Gender.Unknown, AgeGroup.Child)]
    [InlineData("Baby/Toddler Shoes", Gender.Unknown, AgeGroup.Infant)]
    [InlineData("Nike Force 1 Crib", Gender.Unknown, AgeGroup.Infant)]
    // Words that hold one of ours inside.
    [InlineData("Basketball Shoes", Gender.Unknown, AgeGroup.Unknown)]
    [InlineData("Element Performance Kidskin Boyle", Gender.Unknown, AgeGroup.Unknown)]
    [InlineData("", Gender.Unknown, AgeGroup.Unknown)]
    [InlineData(null, Gender.Unknown, AgeGroup.Unknown)]
    public void Gender_and_age_are_read_from_a_text(string? text, Gender gender, AgeGroup age) =>
        WearerRules.Read(text).ShouldBe(new Wearer(gender, age));

    [Theory]
    [InlineData("Nike Air Force 1 (TD)", AgeGroup.Infant)]
    [InlineData("Air Jordan 1 Mid PS", AgeGroup.Child)]
    [InlineData("Nike Air Max 90 (GS)", AgeGroup.Youth)]
    [InlineData("Nike Zoom Vapor Carbon Fly 2 TD - Men's", AgeGroup.Adult)]
    [InlineData("Women's GS Slide", AgeGroup.Adult)]
    [InlineData("Reebok td gs ps", AgeGroup.Unknown)]
    public void Short_forms_count_only_where_no_word_tells_the_age(string text, AgeGroup age) =>
        WearerRules.Read(text).AgeGroup.ShouldBe(age);

    [Theory]
    [InlineData("Clothing,Shoes,Men's Shoes,All Men's Shoes", "Josmo 8190 Plain Infant Walking Shoes, Navy", Gender.Men, AgeGroup.Infant)]
    [InlineData("Men's Shoes", "Nike Air Force 1 (TD)", Gender.Men, AgeGroup.Infant)]
    [InlineData("Men's", "Nike Zoom Vapor Carbon Fly 2 TD - Men's", Gender.Men, AgeGroup.Adult)]
    [InlineData("Men's", "Women's Air Max 90", Gender.Women, AgeGroup.Adult)]
    [InlineData("Originals/Shoes", "Men's Stan Smith", Gender.Men, AgeGroup.Adult)]
    [InlineData(null, "Stan Smith", Gender.Unknown, AgeGroup.Unknown)]
    public void Of_several_texts_the_youngest_wearer_counts(string? first, string second, Gender gender, AgeGroup age) =>
        WearerRules.Read([first, second]).ShouldBe(new Wearer(gender, age));

    [Fact]
    public void No_text_says_nothing() => WearerRules.Read([]).ShouldBe(Wearer.Unknown);
}
