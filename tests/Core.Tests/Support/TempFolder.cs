namespace ShoeData.Tests;

/// <summary>A folder of one test, gone when the test is.</summary>
public sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("shoedata-test-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file, with its folders, and returns its path.</summary>
    public string Write(string name, string text)
    {
        var path = File(name);
        Directory.CreateDirectory(AtomicFile.FolderOf(path));
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Every file inside, relative, in ordinal order.</summary>
    public IReadOnlyList<string> Files() =>
        [.. Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories).Select(file => System.IO.Path.GetRelativePath(Path, file)).Order(StringComparer.Ordinal)];
}
