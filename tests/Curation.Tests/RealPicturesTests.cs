using ShoeData.Imaging;

namespace ShoeData.Curation.Tests;

/// <summary>The side view's figures on a shop's own view labels.</summary>
public sealed class RealPicturesTests
{
    [Fact]
    public void Side_views_are_told_from_all_others_by_their_outline()
    {
        var folder = Path.Combine(RepositoryRoot.Find(), "..", "shared", "real", "views");
        if (!Directory.Exists(folder))
            Assert.Skip($"{folder} is not there");

        // sku, name, is_shoe, view, price, image
        var rows = File.ReadLines(Path.Combine(folder, "views.csv")).Skip(1).Select(line => line.Split(',')).Where(row => row[^3] != "other").ToList();
        var accepted = rows.AsParallel().Select(row => (Side: row[^3].StartsWith("side_", StringComparison.Ordinal), Kept: IsSide(Path.Combine(folder, row[^1])))).ToList();

        var (hits, sides, kept) = (accepted.Count(row => row.Side && row.Kept), accepted.Count(row => row.Side), accepted.Count(row => row.Kept));
        sides.ShouldBe(53);
        ((double)hits / sides).ShouldBeGreaterThanOrEqualTo(0.97, $"recall: {hits} of {sides} side views were kept");
        ((double)hits / kept).ShouldBeGreaterThanOrEqualTo(0.97, $"precision: {hits} of {kept} kept pictures are side views");
    }

    private static bool IsSide(string path) =>
        PictureDecoder.Decode(File.ReadAllBytes(path), PictureLimits.Default, SquarePicture.WorkingSide(224)) is DecodeResult.Decoded decoded
        && SideView.Judge(PictureMeasures.Of(decoded.Picture.Pixels, model: null), SideLimits.Shipped).Objection is null;
}
