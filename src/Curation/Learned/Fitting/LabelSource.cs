using CsvHelper;
using ShoeData.Imaging;

namespace ShoeData.Curation.Learned.Fitting;

/// <summary>Where labelled pictures are listed: a table with a column <c>view</c>, or a table or folder of one view.</summary>
internal static class LabelSource
{
    private const string ImageColumn = "image";
    private const string ViewColumn = "view";
    private static readonly string[] ProductColumns = ["style", "name", "title", "sku"];

    /// <param name="argument"><c>views.csv</c>, <c>shop.csv=side</c> or <c>folder=snapshot</c>.</param>
    /// <exception cref="UserError">The source does not exist or says nothing that can be understood.</exception>
    public static IReadOnlyList<LabelledPicture> Read(string argument)
    {
        var (path, label) = argument.LastIndexOf('=') is var at and > 0 ? (argument[..at], argument[(at + 1)..]) : (argument, null);
        if (Directory.Exists(path) && label is not null)
            return [.. PictureFiles.Find([path]).Select(file => Picture(path, file, file, label, isAssumed: true)).OfType<LabelledPicture>()];
        return File.Exists(path)
            ? ReadTable(path, label)
            : throw new UserError($"{argument}: a table, or a folder with =VIEW behind it, was wanted; check the path.");
    }

    private static List<LabelledPicture> ReadTable(string path, string? label)
    {
        using var reader = CsvReader.FromFile(path, new CsvReaderOptions());
        var columns = reader.Headers.ToList();
        var (image, view, product) = (columns.IndexOf(ImageColumn), columns.IndexOf(ViewColumn), columns.FindIndex(ProductColumns.Contains));
        if (image < 0 || product < 0 || (view < 0 && label is null))
            throw new UserError($"{path}: the columns {ImageColumn}, {ViewColumn} and one of {string.Join(", ", ProductColumns)} were wanted; there are {string.Join(", ", columns)}.");

        var best = ProductColumns.Select(name => columns.IndexOf(name)).First(index => index >= 0);
        var pictures = new List<LabelledPicture>();
        while (reader.Read())
        {
            var cells = reader.Current.ToArray();
            var file = Path.Combine(Path.GetDirectoryName(path) ?? "", cells[image]);
            if (Picture(path, file, cells[best], label ?? cells[view], isAssumed: label is not null) is { } picture)
                pictures.Add(picture);
        }

        return pictures;
    }

    // Null for a view that is not learned.
    private static LabelledPicture? Picture(string source, string file, string product, string label, bool isAssumed) =>
        ViewOf(label) is { } view ? new LabelledPicture(source, file, product, view, view is ShownView.Side ? FacingOf(label) : null, isAssumed) : null;

    private static ShownView? ViewOf(string label) => label switch
    {
        _ when label.StartsWith("side", StringComparison.Ordinal) => ShownView.Side,
        _ when label.Contains("pair", StringComparison.Ordinal) => ShownView.Pair,
        _ when label.EndsWith("_lateral_top", StringComparison.Ordinal) => ShownView.Angled,
        "top" or "top_portrait" => ShownView.Top,
        "sole" or "bottom" => ShownView.Sole,
        "angled" => ShownView.Angled,
        "detail" => ShownView.Detail,
        "not_a_shoe" => ShownView.NotAShoe,
        "snapshot" or "marketing" or "on_foot" => ShownView.Snapshot,
        _ => null,
    };

    // Shops photograph the right shoe: its outer side has the toe at the right, its inner side at the left.
    private static Facing FacingOf(string label) =>
        label.Contains("medial", StringComparison.Ordinal) || label.EndsWith("left", StringComparison.Ordinal) ? Facing.Left : Facing.Right;
}
