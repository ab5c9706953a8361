namespace ShoeData.Training.Tests;

public sealed class ElfVersionNeedsTests
{
    private const string Newer = "GLIBCXX_3.4.32";

    [Fact]
    public void Every_version_a_library_asks_for_is_read()
    {
        var needs = ElfVersionNeeds.Read(ElfBytes.Asking(("libc.so.6", "GLIBC_2.34"), ("libstdc++.so.6", "GLIBCXX_3.4.30"), ("libstdc++.so.6", Newer)));

        needs.Select(need => $"{need.Library} {need.Version} {need.IsWeak}").ShouldBe(
            ["libc.so.6 GLIBC_2.34 False", "libstdc++.so.6 GLIBCXX_3.4.30 False", $"libstdc++.so.6 {Newer} False"]);
    }

    [Fact]
    public void Marking_a_version_weak_changes_one_byte_of_a_copy_and_no_other_version()
    {
        var library = ElfBytes.Asking(("libstdc++.so.6", "GLIBCXX_3.4.30"), ("libstdc++.so.6", Newer));
        var original = library.ToArray();

        var marked = ElfVersionNeeds.MarkWeak(library, ElfVersionNeeds.Read(library)[1]);

        library.ShouldBe(original);
        ElfVersionNeeds.Read(marked).Select(need => need.IsWeak).ShouldBe([false, true]);
        marked.Zip(original).Count(pair => pair.First != pair.Second).ShouldBe(1);
    }

    [Fact]
    public void Marking_twice_is_marking_once()
    {
        var library = ElfBytes.Asking(("libstdc++.so.6", Newer));
        var once = ElfVersionNeeds.MarkWeak(library, ElfVersionNeeds.Read(library)[0]);

        ElfVersionNeeds.MarkWeak(once, ElfVersionNeeds.Read(once)[0]).ShouldBe(once);
    }

    [Fact]
    public void A_file_that_is_no_library_is_refused_with_the_reason() =>
        Should.Throw<InvalidDataException>(() => ElfVersionNeeds.Read("MZ, a program of another system, long enough to hold a whole header"u8.ToArray()))
            .Message.ShouldBe("no 64-bit little-endian ELF file");

    [Fact]
    public void Damage_anywhere_is_read_or_refused_but_never_reads_outside_the_file()
    {
        var library = ElfBytes.Asking(("libc.so.6", "GLIBC_2.34"), ("libstdc++.so.6", Newer));
        for (var at = 0; at < library.Length; at++)
        {
            foreach (var value in (byte[])[0x00, 0x7F, 0xFF])
            {
                var damaged = library.ToArray();
                damaged[at] = value;
                try
                {
                    ElfVersionNeeds.Read(damaged).Count.ShouldBeLessThan(1 << 17);
                }
                catch (InvalidDataException)
                {
                    // Refused: that is the point.
                }
            }
        }
    }

    [Fact]
    public void A_library_cut_short_is_refused()
    {
        var library = ElfBytes.Asking(("libstdc++.so.6", Newer));

        Should.Throw<InvalidDataException>(() => ElfVersionNeeds.Read(library[..^40]));
    }

    [Fact]
    public void The_real_library_asks_for_the_version_that_is_known_to_be_uncalled() =>
        ElfVersionNeeds.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "libLibTorchSharp.so")))
            .ShouldContain(need => need.Library == SystemLibrary.CxxName && need.Version == TorchLibraryFix.UncalledVersion);

    [Fact]
    public void The_systems_own_library_defines_the_versions_of_its_name() =>
        SystemLibrary.CxxVersions().ShouldContain("GLIBCXX_3.4.21");
}
