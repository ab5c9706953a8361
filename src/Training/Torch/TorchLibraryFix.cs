namespace ShoeData.Training;

/// <summary>
/// Makes TorchSharp's native library loadable on Debian 12 and Ubuntu 22.04. It asks for <c>GLIBCXX_3.4.32</c>, which their libstdc++
/// lacks, for the sake of one symbol that nothing ever calls; marked weak, the loader does not insist on it.
/// </summary>
internal static class TorchLibraryFix
{
    public const string UncalledVersion = "GLIBCXX_3.4.32";

    /// <summary>Finds out whether the library loads here, and where it must be marked does so once, whatever other processes do meanwhile.</summary>
    /// <param name="library">The library beside the program; it may be a hard link into the package cache, whose bytes stay as they are.</param>
    /// <param name="available">The versions of the system's libstdc++.</param>
    /// <param name="cache">Where the marked copy goes when the library's own folder cannot be written.</param>
    /// <exception cref="UserError">More is missing than the one version that can be done without.</exception>
    public static TorchLibrary Apply(string library, IReadOnlySet<string> available, string cache)
    {
        if (available.Count == 0)
            return new TorchLibrary(library, TorchLibraryState.AsShipped);

        using var alone = new Mutex(initiallyOwned: false, "shoedata-libtorch-" + ContentHash.Of(Path.GetFullPath(library))[..16]);
        Take(alone);
        try
        {
            return ApplyAlone(library, available, cache);
        }
        finally
        {
            alone.ReleaseMutex();
        }
    }

    private static TorchLibrary ApplyAlone(string library, IReadOnlySet<string> available, string cache)
    {
        var bytes = File.ReadAllBytes(library);
        var missing = ElfVersionNeeds.Read(bytes).Where(need => need.Library == SystemLibrary.CxxName && !available.Contains(need.Version)).ToList();
        if (missing.Count == 0)
            return new TorchLibrary(library, TorchLibraryState.AsShipped);
        if (missing.FirstOrDefault(need => need.Version != UncalledVersion) is { } essential)
            throw new UserError($"{library}: it needs {essential.Version} of {SystemLibrary.CxxName}, this system's is older; Debian 12, Ubuntu 22.04 or newer is needed.");

        return missing[0].IsWeak
            ? new TorchLibrary(library, TorchLibraryState.Marked)
            : Write(library, ElfVersionNeeds.MarkWeak(bytes, missing[0]), cache);
    }

    private static TorchLibrary Write(string library, byte[] marked, string cache)
    {
        try
        {
            Replace(library, marked);
            return new TorchLibrary(library, TorchLibraryState.Marked);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            var copy = Path.Combine(cache, ContentHash.Of(marked)[..16], Path.GetFileName(library));
            if (!File.Exists(copy))
                Replace(copy, marked);
            return new TorchLibrary(copy, TorchLibraryState.MarkedCopy);
        }
    }

    // A new file under the old name: writing through the name would reach the package cache's own file.
    private static void Replace(string path, byte[] bytes)
    {
        Directory.CreateDirectory(AtomicFile.FolderOf(path));
        var temporary = $"{path}.{Environment.ProcessId}{AtomicFile.TemporarySuffix}";
        try
        {
            File.WriteAllBytes(temporary, bytes);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static void Take(Mutex mutex)
    {
        try
        {
            mutex.WaitOne();
        }
        catch (AbandonedMutexException)
        {
            // Its last holder was killed; the file is whole either way, and the mutex is ours.
        }
    }
}
