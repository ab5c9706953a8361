namespace ShoeData.KaggleImport.Tests.Images;

public sealed class LocalPicturesTests : IDisposable
{
    private readonly Workplace _work = new();

    public LocalPicturesTests()
    {
        _work.Write("table/images/deep/a.jpg", [1, 2, 3]);
        _work.Write("table/images/b.jpg", [4]);
        _work.Write("table/secret.txt", [5]);
        _work.Write("table/images-other/c.jpg", [6]);
    }

    public void Dispose() => _work.Dispose();

    [Theory]
    [InlineData("images/deep/a.jpg")]
    [InlineData("images\\deep\\a.jpg")]
    [InlineData("./images//deep/../deep/a.jpg")]
    public async Task A_file_in_the_folder_is_read(string location) =>
        (await GetAsync(location)).ShouldBeOfType<FetchResult.Fetched>().Bytes.ToArray().ShouldBe([1, 2, 3]);

    [Theory]
    [InlineData("secret.txt")]
    [InlineData("../table/secret.txt")]
    [InlineData("images/../secret.txt")]
    [InlineData("images\\..\\secret.txt")]
    [InlineData("images-other/c.jpg")]
    [InlineData("/etc/passwd")]
    [InlineData("images/\0")]
    [InlineData("images")]
    [InlineData("")]
    public async Task A_path_that_leads_out_of_the_folder_is_refused(string location) =>
        (await GetAsync(location)).ShouldBe(new FetchResult.NotFetched(RejectReason.ImageAddressForbidden, "the path leads out of images/ beside the table"));

    [Theory]
    [InlineData("images/none.jpg")]
    [InlineData("images/deep")]
    [InlineData("images/")]
    public async Task What_is_no_file_is_missing(string location) =>
        (await GetAsync(location)).ShouldBe(new FetchResult.NotFetched(RejectReason.ImageMissing, "there is no such file beside the table"));

    [Fact]
    public async Task A_link_that_leads_out_of_the_folder_is_refused()
    {
        File.CreateSymbolicLink(_work.PathOf("table/images/out.jpg"), _work.PathOf("table/secret.txt"));
        File.CreateSymbolicLink(_work.PathOf("table/images/in.jpg"), _work.PathOf("table/images/b.jpg"));

        (await GetAsync("images/out.jpg")).ShouldBeOfType<FetchResult.NotFetched>().Reason.ShouldBe(RejectReason.ImageAddressForbidden);
        (await GetAsync("images/in.jpg")).ShouldBeOfType<FetchResult.Fetched>();
    }

    [Fact]
    public async Task A_file_over_the_limit_is_not_read()
    {
        _work.Write("table/images/full.jpg", new byte[100]);
        _work.Write("table/images/over.jpg", new byte[101]);

        (await GetAsync("images/full.jpg")).ShouldBeOfType<FetchResult.Fetched>();
        (await GetAsync("images/over.jpg")).ShouldBeOfType<FetchResult.NotFetched>().Reason.ShouldBe(RejectReason.ImageTooLarge);
    }

    private Task<FetchResult> GetAsync(string location) =>
        new LocalPictures(_work.PathOf("table"), "images", maxBytes: 100, new ImageStore(_work.Raw)).GetAsync(location, TestContext.Current.CancellationToken);
}
