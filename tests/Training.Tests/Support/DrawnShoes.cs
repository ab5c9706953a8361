using System.Globalization;
using NetVips;

namespace ShoeData.Training.Tests;

/// <summary>A data set drawn in code: the brighter the square, the dearer the shoe.</summary>
internal sealed class DrawnShoes
{
    private const int Side = 64;
    private readonly List<SplitImage> _rows = [];

    public DrawnShoes(TemporaryFolder folder) => Layout = new DataLayout(folder.Path);

    public DataLayout Layout { get; }

    public int[] Bins { get; init; } = [30, 60, 90];

    /// <summary>Draws so many pictures of each class into a split, two of them to a style.</summary>
    public DrawnShoes Draw(Split split, int perClass)
    {
        foreach (var (index, bin) in Bins.Index())
        {
            for (var number = 0; number < perClass; number++)
                Add(split, bin, number, 60 + (index * 80) + (number * 3 % 20));
        }

        return this;
    }

    public void Add(Split split, int bin, int number, int level)
    {
        var path = $"{split.ToSnakeCase()}/{bin}/shoe_{number}.jpg";
        var file = Path.Combine(Layout.SplitDataset, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var background = Image.Black(Side, Side, bands: 3) + new double[] { 20, 20, 40 };
        using var square = background.Mutate(canvas => canvas.DrawRect([level, level / 2.0, 255 - level], 8 + (number % 8), 12, 36, 36, fill: true));
        using var bytes = square.Cast(Enums.BandFormat.Uchar);
        bytes.Jpegsave(file, q: 92);
        _rows.Add(Row(split, path, bin, number));
    }

    /// <summary>Writes the manifest and the classes.</summary>
    public async Task<DrawnShoes> SaveAsync(CancellationToken token)
    {
        await Manifest.WriteAsync(Layout.SplitManifest, _rows, ManifestJson.Default.SplitImage, ManifestKeys.Of, token);
        await AtomicFile.WriteTextAsync(Layout.Classes, $"[{string.Join(", ", Bins)}]\n", token);
        return this;
    }

    private static SplitImage Row(Split split, string path, int bin, int number) => new()
    {
        Split = split,
        Path = path,
        Bin = bin,
        PriceUsd = bin + (number % 30),
        Source = "drawn",
        ListingId = path,
        Brand = "acme",
        Style = string.Create(CultureInfo.InvariantCulture, $"{split} {bin} {number / 2}"),
        Group = string.Create(CultureInfo.InvariantCulture, $"{split} {bin} {number / 2}"),
        Sha256 = ContentHash.Of(path),
        FileSha256 = ContentHash.Of(path),
    };
}
