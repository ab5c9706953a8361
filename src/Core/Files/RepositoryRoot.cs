namespace ShoeData;

/// <summary>Finds the checkout, so that every program works from any folder inside it.</summary>
public static class RepositoryRoot
{
    private const string Marker = "ShoeData.sln";

    /// <summary>The nearest folder with <c>ShoeData.sln</c> above the current folder, else above the program; else the current folder.</summary>
    public static string Find() =>
        Above(Directory.GetCurrentDirectory()) ?? Above(AppContext.BaseDirectory) ?? Directory.GetCurrentDirectory();

    private static string? Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, Marker)))
                return at.FullName;
        }

        return null;
    }
}
