namespace ShoeData.Tests;

public sealed class NearestNameTests
{
    private static readonly string[] Known = ["Size", "Seed", "MinSide", "--force"];

    [Theory]
    [InlineData("size", "Size")]
    [InlineData("Siez", "Size")]
    [InlineData("MinSiide", "MinSide")]
    [InlineData("--forse", "--force")]
    [InlineData("Quality", null)]
    [InlineData("", null)]
    public void A_slip_finds_its_name_and_another_word_finds_none(string typed, string? name) => NearestName.Of(typed, Known).ShouldBe(name);
}
