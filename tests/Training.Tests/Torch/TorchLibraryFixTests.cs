namespace ShoeData.Training.Tests;

public sealed class TorchLibraryFixTests
{
    private static readonly byte[] Library = ElfBytes.Asking((SystemLibrary.CxxName, "GLIBCXX_3.4.30"), (SystemLibrary.CxxName, TorchLibraryFix.UncalledVersion));
    private static readonly HashSet<string> Debian12 = ["GLIBCXX_3.4.30"];

    [Fact]
    public void Where_the_system_is_new_enough_nothing_is_touched()
    {
        using var folder = new TemporaryFolder();
        var path = Place(folder);

        TorchLibraryFix.Apply(path, new HashSet<string> { "GLIBCXX_3.4.30", TorchLibraryFix.UncalledVersion }, folder["cache"])
            .ShouldBe(new TorchLibrary(path, TorchLibraryState.AsShipped));
        File.ReadAllBytes(path).ShouldBe(Library);
    }

    [Fact]
    public void The_file_is_replaced_and_never_written_through_as_it_may_be_a_hard_link_into_the_package_cache()
    {
        using var folder = new TemporaryFolder();
        var path = Place(folder);
        // An open handle stands for the other link: it keeps seeing the file itself, whatever its name now points to.
        using var cached = File.OpenRead(path);

        TorchLibraryFix.Apply(path, Debian12, folder["cache"]).ShouldBe(new TorchLibrary(path, TorchLibraryState.Marked));

        var still = new byte[Library.Length];
        cached.ReadExactly(still);
        still.ShouldBe(Library);
        ElfVersionNeeds.Read(File.ReadAllBytes(path)).Select(need => need.IsWeak).ShouldBe([false, true]);
        Directory.EnumerateFileSystemEntries(folder.Path).ShouldBe([path]);
    }

    [Fact]
    public void The_second_time_it_is_only_found()
    {
        using var folder = new TemporaryFolder();
        var path = Place(folder);
        TorchLibraryFix.Apply(path, Debian12, folder["cache"]);
        var written = File.GetLastWriteTimeUtc(path);

        TorchLibraryFix.Apply(path, Debian12, folder["cache"]).State.ShouldBe(TorchLibraryState.Marked);
        File.GetLastWriteTimeUtc(path).ShouldBe(written);
    }

    [Fact]
    public async Task Many_at_once_leave_one_whole_file()
    {
        using var folder = new TemporaryFolder();
        var path = Place(folder);

        var states = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => TorchLibraryFix.Apply(path, Debian12, folder["cache"]).State)));

        states.ShouldAllBe(state => state == TorchLibraryState.Marked);
        ElfVersionNeeds.Read(File.ReadAllBytes(path)).Count(need => need.IsWeak).ShouldBe(1);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_gets_its_copy_in_the_cache()
    {
        using var folder = new TemporaryFolder();
        var path = Place(folder);
        // A folder in the way of the temporary file: even root cannot write it.
        Directory.CreateDirectory($"{path}.{Environment.ProcessId}.tmp");

        var ready = TorchLibraryFix.Apply(path, Debian12, folder["cache"]);

        ready.State.ShouldBe(TorchLibraryState.MarkedCopy);
        ready.Path.ShouldStartWith(folder["cache"]);
        ElfVersionNeeds.Read(File.ReadAllBytes(ready.Path)).Count(need => need.IsWeak).ShouldBe(1);
        File.ReadAllBytes(path).ShouldBe(Library);
    }

    [Fact]
    public void A_system_that_lacks_more_is_told_what()
    {
        using var folder = new TemporaryFolder();
        var path = Place(folder);

        Should.Throw<UserError>(() => TorchLibraryFix.Apply(path, new HashSet<string> { "GLIBCXX_3.4" }, folder["cache"])).Message.ShouldBe(
            $"{path}: it needs GLIBCXX_3.4.30 of libstdc++.so.6, this system's is older; Debian 12, Ubuntu 22.04 or newer is needed.");
    }

    private static string Place(TemporaryFolder folder)
    {
        var path = folder["libLibTorchSharp.so"];
        File.WriteAllBytes(path, Library);
        return path;
    }
}
