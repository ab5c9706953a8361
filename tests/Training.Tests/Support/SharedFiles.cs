namespace ShoeData.Training.Tests;

/// <summary>Real data that lies beside the checkout on some machines and is never committed.</summary>
internal static class SharedFiles
{
    /// <summary>Skips the test when the file is not there.</summary>
    public static string Find(string relative)
    {
        var path = Path.GetFullPath(Path.Combine(RepositoryRoot.Find(), "..", "shared", relative));
        if (!File.Exists(path))
            Assert.Skip($"{path} is not on this machine");
        return path;
    }
}
