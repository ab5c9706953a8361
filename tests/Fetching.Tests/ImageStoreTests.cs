namespace ShoeData.Fetching.Tests;

public sealed class ImageStoreTests : IDisposable
{
    // 1x1 pixel.
    private static readonly byte[] Gif = Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
    private static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private readonly string _folder = Directory.CreateTempSubdirectory("shoedata-").FullName;
    private readonly ImageStore _store;

    public ImageStoreTests() => _store = new ImageStore(new RawLayout(_folder));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_picture_lies_under_its_hash_with_the_ending_its_content_asks_for()
    {
        var stored = (await _store.AddAsync(Png, Token)).ShouldBeOfType<StoreResult.Stored>();

        stored.ShouldBe(new StoreResult.Stored(ContentHash.Of(Png), Png.Length, PictureFormat.Png, 1, 1));
        (await File.ReadAllBytesAsync(Path.Combine(_folder, "images", ContentHash.Of(Png) + ".png"), Token)).ShouldBe(Png);
        (await _store.AddAsync(Gif, Token)).ShouldBeOfType<StoreResult.Stored>().Format.ShouldBe(PictureFormat.Gif);
    }

    [Fact]
    public async Task A_picture_that_is_there_is_not_written_again()
    {
        await _store.AddAsync(Gif, Token);
        var file = new FileInfo(Directory.GetFiles(Path.Combine(_folder, "images")).Single()) { LastWriteTimeUtc = DateTime.UnixEpoch };

        (await _store.AddAsync(Gif, Token)).ShouldBeOfType<StoreResult.Stored>();

        file.Refresh();
        file.LastWriteTimeUtc.ShouldBe(DateTime.UnixEpoch);
    }

    [Fact]
    public async Task The_same_picture_from_many_listings_at_once_is_stored_once()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => _store.AddAsync(Png, Token))));

        results.Distinct().Count().ShouldBe(1);
        Directory.GetFiles(Path.Combine(_folder, "images")).Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("", "the file is empty; a JPEG, PNG, WebP, AVIF or GIF picture was wanted")]
    [InlineData("<html><body>Sorry", "the 17 bytes begin with 3c68746d6c3e3c62, which is no readable JPEG, PNG, WebP, AVIF or GIF header")]
    [InlineData("<svg xmlns=''/>", "the 15 bytes begin with 3c73766720786d6c, which is no readable JPEG, PNG, WebP, AVIF or GIF header")]
    public async Task What_is_no_picture_is_refused_and_leaves_nothing(string text, string detail)
    {
        (await _store.AddAsync(System.Text.Encoding.UTF8.GetBytes(text), Token)).ShouldBe(new StoreResult.Refused(RejectReason.NotAnImage, detail));
        Directory.Exists(Path.Combine(_folder, "images")).ShouldBeFalse();
    }
}
