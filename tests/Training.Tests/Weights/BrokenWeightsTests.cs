namespace ShoeData.Training.Tests;

public sealed class BrokenWeightsTests : IDisposable
{
    private static readonly string Fixtures = Path.Combine(AppContext.BaseDirectory, "Fixtures", "torch");
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("<!DOCTYPE html><html>", "this is a web page or other markup, not weights: what it was fetched from answered with a message; open it to read that, and fetch the weights again.")]
    [InlineData("", "the file is empty; fetch the weights again.")]
    public void What_is_no_weights_at_all_is_said_to_be_none(string content, string message)
    {
        File.WriteAllText(_folder["w.pth"], content);

        Should.Throw<UserError>(() => WeightsFile.Open(_folder["w.pth"])).Message.ShouldBe($"{_folder["w.pth"]}: {message}");
    }

    [Theory]
    [InlineData("state-dict.pth")]
    [InlineData("legacy.pth")]
    public void A_file_cut_off_anywhere_is_an_error_that_names_it(string name)
    {
        var whole = File.ReadAllBytes(Path.Combine(Fixtures, name));
        for (var length = 0; length < whole.Length; length += 1 + (whole.Length / 60))
        {
            File.WriteAllBytes(_folder["w.pth"], whole[..length]);

            Should.Throw<UserError>(ReadAll, $"{name} cut off at {length}").Message.ShouldStartWith(_folder["w.pth"]);
        }
    }

    [Theory]
    [InlineData("state-dict.pth")]
    [InlineData("legacy.pth")]
    public void A_file_with_a_flipped_byte_is_read_or_refused_and_never_crashes(string name)
    {
        var whole = File.ReadAllBytes(Path.Combine(Fixtures, name));
        for (var at = 0; at < whole.Length; at += 1 + (whole.Length / 150))
        {
            var spoilt = whole.ToArray();
            spoilt[at] ^= 0x55;
            File.WriteAllBytes(_folder["w.pth"], spoilt);
            try
            {
                ReadAll();
            }
            catch (UserError error)
            {
                error.Message.ShouldStartWith(_folder["w.pth"]);
            }
        }
    }

    private void ReadAll()
    {
        using var file = WeightsFile.Open(_folder["w.pth"]);
        foreach (var entry in file.Entries)
            file.Read(entry.Name).Dispose();
    }
}
