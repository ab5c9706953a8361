using System.Text.Json;
using ShoeData.Curation.Judging;
using ShoeData.Imaging;
using ShoeData.Imaging.Tests.Drawing;

namespace ShoeData.Curation.Tests.Judging;

public sealed class PictureJudgeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("shoedata-judge-").FullName;

    [Fact]
    public async Task A_side_view_is_kept_with_its_measures()
    {
        var picture = await JudgeAsync("side.jpg", DrawnShoe.Jpeg(DrawnShoe.Side()));

        (picture.Kept, picture.Reason, picture.IsSide, picture.Facing).ShouldBe((true, null, true, Facing.Right));
        (picture.Width, picture.Height).ShouldBe((300, 300));
        picture.SideScore.ShouldBeInRange(0.5, 1);
        picture.Outline.ShouldNotBeNull().Elongation.ShouldBeGreaterThan(1.5);
        picture.Quality.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_mirrored_shoe_faces_left_and_is_kept_too()
    {
        var picture = await JudgeAsync("left.jpg", DrawnShoe.Jpeg(PixelMirror.LeftRight(DrawnShoe.Side())));

        (picture.Kept, picture.Facing).ShouldBe((true, Facing.Left));
    }

    [Fact]
    public async Task A_side_view_that_is_too_small_is_a_side_view_that_is_not_kept()
    {
        var picture = await JudgeAsync("small.jpg", DrawnShoe.Jpeg(DrawnShoe.Side(side: 120), 95));

        (picture.Kept, picture.Reason, picture.IsSide).ShouldBe((false, RejectReason.ImageTooSmall, true));
    }

    [Fact]
    public async Task A_file_that_is_no_picture_is_a_line_with_its_reason()
    {
        var picture = await JudgeAsync("page.jpg", "<html>"u8.ToArray());

        JsonSerializer.Serialize(picture with { File = "page.jpg" }, JudgeJson.Default.JudgedPicture).ShouldBe(
            """{"file":"page.jpg","kept":false,"reason":"not_an_image","detail":"the 6 bytes begin with 3c68746d6c3e, no readable JPEG, PNG, WebP, AVIF or GIF header.","is_side":false,"side_score":0,"facing":null,"facing_score":null,"quality_score":null,"width":null,"height":null,"views":null,"outline":null,"quality":null}""");
    }

    [Fact]
    public async Task A_cut_off_file_is_broken()
    {
        var jpeg = DrawnShoe.Jpeg(DrawnShoe.Side());

        (await JudgeAsync("half.jpg", jpeg[..(jpeg.Length / 2)])).Reason.ShouldBe(RejectReason.ImageBroken);
    }

    [Fact]
    public void Folders_stand_for_the_pictures_below_them_in_order()
    {
        foreach (var name in new[] { "b.PNG", "a.jpg", "notes.txt", "c/d.webp" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder, name)) ?? "");
            File.WriteAllBytes(Path.Combine(_folder, name), []);
        }

        PictureFiles.Find([_folder]).Select(file => Path.GetRelativePath(_folder, file)).ShouldBe(["a.jpg", "b.PNG", "c/d.webp"]);
        PictureFiles.Find([Path.Combine(_folder, "notes.txt")]).ShouldHaveSingleItem();
        Should.Throw<UserError>(() => PictureFiles.Find(["/no/such/place"])).Message.ShouldBe("/no/such/place: there is no such file or folder; check the path.");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<JudgedPicture> JudgeAsync(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return await new PictureJudge(Some.Options).JudgeAsync(path, TestContext.Current.CancellationToken);
    }
}
