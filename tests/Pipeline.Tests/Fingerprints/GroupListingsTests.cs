using System.Diagnostics;
using ShoeData.Pipeline.Fingerprints;

namespace ShoeData.Pipeline.Tests.Fingerprints;

public sealed class GroupListingsTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly string[] Names = ["b.jpg", "a/c.jpg", "a.jpg", "a.jpg"];

    private readonly TempFolder _folder = new();
    private readonly GroupListing _listing;

    public GroupListingsTests() =>
        _listing = GroupListing.Of([.. Names.Select(name => new GroupedFile($"set/{name}", ContentName.Of(name)))], "set/");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_listing_has_each_name_once_and_in_order()
    {
        _listing.Count.ShouldBe(3);
        _listing.Files.ShouldBe([new("a.jpg", ContentHash.Of("a.jpg")), new("a/c.jpg", ContentHash.Of("a/c.jpg")), new("b.jpg", ContentHash.Of("b.jpg"))]);
        _listing.Group.ShouldBe(ContentHash.Of(string.Concat(_listing.Files.Select(file => file.Line))));
    }

    [Fact]
    public async Task A_listing_outlasts_the_run_and_reads_as_it_was()
    {
        await SaveAsync(_listing.Group);
        Open().FilesOf(_listing.Group).ShouldBe(_listing.Files);
    }

    [Fact]
    public async Task The_system_s_own_program_can_check_a_listing()
    {
        foreach (var name in Names)
            _folder.Write($"set/{name}", name);
        await SaveAsync(_listing.Group);
        var start = new ProcessStartInfo("sha256sum", ["--check", "--strict", "--quiet", SavedFile]) { WorkingDirectory = _folder.File("set") };
        using var check = Process.Start(start).ShouldNotBeNull();
        await check.WaitForExitAsync(None);
        check.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task What_the_lock_does_not_name_is_not_kept()
    {
        await SaveAsync(_listing.Group);
        await SaveAsync(ContentHash.Of("another"));
        Directory.GetFiles(_folder.File("listings")).ShouldBeEmpty();
        Open().FilesOf(_listing.Group).ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("no listing\n")]
    public async Task One_that_somebody_wrote_to_is_not_known_until_it_is_written_again(string text)
    {
        await SaveAsync(_listing.Group);
        await File.WriteAllTextAsync(SavedFile, text, None);
        Open().FilesOf(_listing.Group).ShouldBeNull();

        await SaveAsync(_listing.Group);
        Open().FilesOf(_listing.Group).ShouldBe(_listing.Files);
    }

    private string SavedFile => Directory.GetFiles(_folder.File("listings")).ShouldHaveSingleItem();

    private GroupListings Open() => new(_folder.File("listings"));

    private Task SaveAsync(string used)
    {
        var listings = Open();
        listings.Keep(_listing);
        return listings.SaveAsync(group => group == used, None);
    }
}
