using System.Runtime.Versioning;
using System.Text;

namespace ShoeData.KaggleImport.Tests.Download;

[UnsupportedOSPlatform("windows")]
public sealed class CredentialsTests : IDisposable
{
    private readonly Workplace _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public void The_environment_goes_before_the_file()
    {
        WriteToken("""{"username":"filed","key":"k"}""");

        Find(("KAGGLE_USERNAME", "ann"), ("KAGGLE_KEY", "secret")).Header.ToString().ShouldBe($"Basic {Base64("ann:secret")}");
        Find().Header.ToString().ShouldBe($"Basic {Base64("filed:k")}");
    }

    [Theory]
    [InlineData("KAGGLE_API_TOKEN", "KGAT_1", "", "")]
    [InlineData("KAGGLE_USERNAME", "ann", "KAGGLE_KEY", "KGAT_1")]
    public void A_token_of_the_new_form_is_a_bearers(string first, string value, string second, string other) =>
        Find((first, value), (second, other)).Header.ToString().ShouldBe("Bearer KGAT_1");

    [Fact]
    public void A_file_that_others_can_read_is_warned_about()
    {
        var path = WriteToken("""{"username":"ann","key":"k"}""");
        Find().Warning.ShouldBeNull();

        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.GroupRead);

        Find().Warning.ShouldBe($"{path} can be read by other users of this machine; run chmod 600 {path}");
    }

    [Fact]
    public void Without_a_token_two_lines_say_what_to_do() => Should.Throw<UserError>(() => Find()).Message.ShouldBe(
        "there is no Kaggle token: create one at https://www.kaggle.com/settings (API, Create New Token), then\n"
        + $"set KAGGLE_USERNAME and KAGGLE_KEY, or save the kaggle.json it gives you as {_work.PathOf(".kaggle/kaggle.json")} and run chmod 600 on it.");

    [Theory]
    [InlineData("{\"username\":\"ann\"}")]
    [InlineData("[]")]
    [InlineData("secret")]
    public void A_file_that_is_no_token_is_an_error_that_shows_none_of_it(string text)
    {
        var path = WriteToken(text);

        Should.Throw<UserError>(() => Find()).Message.ShouldBe(
            $"{path}: this is no Kaggle token; {{\"username\": ..., \"key\": ...}} was wanted. Create a new one at https://www.kaggle.com/settings.");
    }

    [Theory]
    [InlineData("datafiniti/mens-shoe-prices")]
    [InlineData("https://www.kaggle.com/datasets/datafiniti/mens-shoe-prices")]
    [InlineData("https://www.kaggle.com/datafiniti/mens-shoe-prices/")]
    public void A_data_set_is_named_by_owner_and_name(string text) => KaggleDataset.Parse(text).ShouldBe(new KaggleDataset("datafiniti", "mens-shoe-prices"));

    [Theory]
    [InlineData("shoes")]
    [InlineData("../../etc/passwd")]
    [InlineData("a/..")]
    [InlineData("a/b/c")]
    [InlineData("a/b?c=d")]
    [InlineData("")]
    public void Anything_else_is_none(string text) => Should.Throw<UserError>(() => KaggleDataset.Parse(text)).Message.ShouldBe(
        $"--download is '{text}'; the owner and name of a Kaggle data set, such as datafiniti/mens-shoe-prices, were wanted.");

    private KaggleCredentials Find(params (string Name, string Value)[] variables) =>
        KaggleCredentials.Find(name => variables.FirstOrDefault(pair => pair.Name == name).Value, _work.Root);

    private string WriteToken(string text)
    {
        _work.Write(".kaggle/kaggle.json", text);
        File.SetUnixFileMode(_work.PathOf(".kaggle/kaggle.json"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return _work.PathOf(".kaggle/kaggle.json");
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
