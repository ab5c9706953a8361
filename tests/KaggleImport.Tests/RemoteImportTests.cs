using ShoeData.Fetching.Tests;

namespace ShoeData.KaggleImport.Tests;

public sealed class RemoteImportTests : IAsyncLifetime
{
    private readonly Workplace _work = new();
    private LoopbackServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await LoopbackServer.StartAsync();
        _work.Write("config/kaggle/test.json", Workplace.Schema.Replace("\"folder\": \"pictures\", ", "", StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _work.Dispose();
    }

    [Fact]
    public async Task Pictures_are_fetched_from_their_addresses_and_every_dead_one_is_a_rejection()
    {
        ServeEveryKindOfPicture();
        WriteRows("good.jpg", "gone.jpg", "forbidden.jpg", "page.jpg", "loop.jpg", "inner.jpg", "huge.jpg", "gone.jpg;good.webp");

        (await RunAsync()).ShouldBe(ExitCode.Done);

        (await _work.ImagesAsync()).Select(image => (image.ListingId, image.Format, Path.GetFileName(image.Location))).ShouldBe(
            [("0", PictureFormat.Jpeg, "good.jpg"), ("7", PictureFormat.WebP, "good.webp")]);
        (await _work.RejectionsAsync()).Select(row => $"{row.ListingId} {Path.GetFileName(row.Where)} {row.Reason.ToSnakeCase()}").ShouldBe(
        [
            "1 gone.jpg image_missing",
            "2 forbidden.jpg image_refused",
            "3 page.jpg not_an_image",
            "4 loop.jpg image_unreachable",
            "5 inner.jpg image_address_forbidden",
            "6 huge.jpg image_too_large",
            "7 gone.jpg image_missing",
        ]);
    }

    [Fact]
    public async Task A_second_run_ends_with_the_same_bytes()
    {
        ServeEveryKindOfPicture();
        WriteRows("good.jpg", "gone.jpg", "good.webp", "page.jpg");
        await RunAsync();
        var first = _work.Bytes();

        await RunAsync();

        _work.Bytes().ShouldBe(first);
    }

    [Fact]
    public async Task Loopback_is_refused_unless_the_configuration_names_it()
    {
        ServeEveryKindOfPicture();
        WriteRows("good.jpg");

        await _work.RunAsync();

        (await _work.RejectionsAsync()).Single().Detail.ShouldBe(
            "127.0.0.1 is the loopback, private or reserved address 127.0.0.1; name it in Fetching:AllowedHosts if it is meant");
        _server.Asked("/good.jpg").ShouldBe(0);
    }

    [Fact]
    public async Task What_is_no_address_is_a_rejection()
    {
        _work.WriteTable("1,nike,Nike Air,Men's,,90,90,pictures/a.jpg", "2,nike,Nike Air,Men's,,90,90,/etc/passwd", "3,nike,Nike Air,Men's,,90,90,file:///etc/passwd");

        await RunAsync();

        (await _work.RejectionsAsync()).Select(row => (row.ListingId, row.Reason)).ShouldBe(
        [
            ("1", RejectReason.ImageAddressForbidden), ("2", RejectReason.ImageAddressForbidden), ("3", RejectReason.ImageAddressForbidden),
        ]);
    }

    private Task<ExitCode> RunAsync() => _work.RunAsync("Fetching:AllowedHosts=[\"127.0.0.1\"]", "Fetching:Retries=0", "Fetching:MaxImageBytes=5000");

    private void WriteRows(params string[] pictures) => _work.WriteTable(pictures.Select((cell, index) =>
        $"{index},nike,Nike Air,Men's,,90,90,{string.Join(';', cell.Split(';').Select(name => _server.At("/" + name)))}"));

    private void ServeEveryKindOfPicture()
    {
        _server.OnBytes("/good.jpg", Pictures.Jpeg());
        _server.OnBytes("/good.webp", Pictures.WebP());
        _server.OnBytes("/page.jpg", "<html>Sorry, sold out</html>"u8.ToArray());
        _server.OnBytes("/huge.jpg", new byte[5001]);
        _server.OnStatus("/gone.jpg", 404);
        _server.OnStatus("/forbidden.jpg", 403);
        _server.OnRedirect("/loop.jpg", "/loop.jpg");
        _server.OnRedirect("/inner.jpg", "http://192.168.0.1/admin.jpg");
    }
}
