using CsCheck;

namespace ShoeData.Tests;

public sealed class ContentNameTests
{
    [Fact]
    public void A_name_and_its_text_are_the_same_and_lie_in_the_same_order() => Gen.Select(Gen.String, Gen.String).Sample((one, other) =>
    {
        var (first, second) = (ContentHash.Of(one), ContentHash.Of(other));
        ContentName.Parse(first).ToString().ShouldBe(first);
        (ContentName.Parse(first) == ContentName.Parse(second)).ShouldBe(first == second);
        Math.Sign(ContentName.Parse(first).CompareTo(ContentName.Parse(second))).ShouldBe(Math.Sign(string.CompareOrdinal(first, second)));
    });

    [Fact]
    public void The_order_counts_the_last_digit_too()
    {
        var (less, more) = (ContentName.Parse(new string('0', 63) + "1"), ContentName.Parse(new string('0', 63) + "2"));

        (less < more, more <= less, less == more).ShouldBe((true, false, false));
        more.Head.ShouldBe(0UL);
        ContentName.Parse("00000000000000ff" + new string('0', 48)).Head.ShouldBe(255UL);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a")]
    [InlineData("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015adx")]
    [InlineData("BA7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("ga7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    public void What_is_no_SHA_256_in_lower_case_is_none(string? text) => ContentName.TryParse(text, out _).ShouldBeFalse();
}
