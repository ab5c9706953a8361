using ShoeData.Scrapers.Asking.Har;

namespace ShoeData.Scrapers.Tests.Asking.Har;

public sealed class HarScrubTests
{
    [Theory]
    [InlineData("https://shop.example/w?page=2", "https://shop.example/w?page=2")]
    [InlineData("https://shop.example/w?key=abc&page=2", "https://shop.example/w?key=scrubbed&page=2")]
    [InlineData("https://shop.example/w?apiKey=abc", "https://shop.example/w?apiKey=scrubbed")]
    [InlineData("https://shop.example/w?page=2&access_token=a%20b", "https://shop.example/w?page=2&access_token=scrubbed")]
    [InlineData("https://me:secret@shop.example/w#part", "https://shop.example/w")]
    public void An_address_keeps_everything_but_what_gives_access(string address, string scrubbed)
    {
        HarScrub.Address(new Uri(address)).ShouldBe(scrubbed);
        HarScrub.Address(new Uri(scrubbed)).ShouldBe(scrubbed);
    }

    [Theory]
    [InlineData("Cookie")]
    [InlineData("Set-Cookie")]
    [InlineData("Authorization")]
    [InlineData("Proxy-Authorization")]
    [InlineData("X-Api-Key")]
    [InlineData("x-csrf-token")]
    public void A_header_that_gives_access_is_left_out(string name) =>
        HarScrub.Headers([KeyValuePair.Create(name, "abc"), KeyValuePair.Create("ETag", "\"1\"")]).ShouldBe([KeyValuePair.Create("ETag", "\"1\"")]);
}
