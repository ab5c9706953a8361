namespace ShoeData.Tests;

public sealed class ContentHashTests
{
    [Fact]
    public async Task The_hash_is_sha256_in_lower_case_hex_whichever_way_it_is_asked()
    {
        const string OfAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        using var folder = new TempFolder();
        ContentHash.Of("abc").ShouldBe(OfAbc);
        ContentHash.Of("abc"u8).ShouldBe(OfAbc);
        (await ContentHash.OfFileAsync(folder.Write("abc", "abc"), CancellationToken.None)).ShouldBe(OfAbc);
    }
}
