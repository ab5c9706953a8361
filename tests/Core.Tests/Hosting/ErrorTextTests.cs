namespace ShoeData.Tests;

public sealed class ErrorTextTests
{
    [Fact]
    public void A_full_device_is_recognised()
    {
        var error = Should.Throw<IOException>(() => File.AppendAllText("/dev/full", "x"));
        ErrorText.IsDiskFull(error).ShouldBeTrue();
        ErrorText.Of(error).ShouldBe(
            $"{error.Message} Free some space, or pass --data with a folder on another disk; finished files are kept and the next run goes on.");
    }

    [Fact]
    public void Other_failures_of_the_file_system_keep_their_words_and_bugs_get_none()
    {
        ErrorText.Of(new UnauthorizedAccessException("Denied.")).ShouldBe("Denied. Check who owns the folder, or pass another --data.");
        ErrorText.Of(new IOException("Broken.")).ShouldBe("Broken.");
        ErrorText.Of(new InvalidOperationException()).ShouldBeNull();
    }

    [Fact]
    public void A_library_that_does_not_load_is_a_bug_and_no_missing_file_of_the_users()
    {
        ErrorText.Of(new FileNotFoundException("Could not load file or assembly", "Some.Library, Version=1.2.0.0, Culture=neutral")).ShouldBeNull();
        ErrorText.Of(new FileNotFoundException("No such file", "/tmp/photo, version 2.jpg")).ShouldBe("No such file");
    }
}
