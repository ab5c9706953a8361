namespace ShoeData.Imaging.Tests;

public sealed class PictureFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("shoedata-predictor-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Folders_give_their_pictures_in_order_and_named_files_are_taken_as_they_are()
    {
        foreach (var name in (string[])["b.JPG", "a.png", "sub/c.webp", "metadata.csv"])
            Write(name);

        PictureFiles.Find([_folder, Path.Combine(_folder, "metadata.csv")]).Select(file => Path.GetRelativePath(_folder, file))
            .ShouldBe(["a.png", "b.JPG", "sub/c.webp", "metadata.csv"]);
    }

    [Fact]
    public void A_path_that_is_not_there_is_named() =>
        Should.Throw<UserError>(() => PictureFiles.Find([Path.Combine(_folder, "x.jpg")])).Message.ShouldBe(
            $"{Path.Combine(_folder, "x.jpg")}: there is no such file or folder; check the path.");

    [Fact]
    public void A_folder_without_pictures_is_named() =>
        Should.Throw<UserError>(() => PictureFiles.Find([_folder])).Message.ShouldBe(
            $"{_folder}: there are no pictures (.jpg, .jpeg, .png, .webp, .avif, .gif) in there; name files, or another folder.");

    private void Write(string name)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "");
    }
}
