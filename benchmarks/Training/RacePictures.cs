using NetVips;

namespace ShoeData.Benchmarks.Training;

/// <summary>Pictures as the data set has them, 224x224 JPEG in <c>train/</c> and <c>val/</c> with a folder per class: both contenders read the same files.</summary>
internal static class RacePictures
{
    private const int Side = 224;
    private const int Quality = 92;
    private static readonly int[] Bins = [30, 60, 90, 120];

    /// <param name="train">Pictures to learn from; a quarter as many are validated on.</param>
    public static void Draw(string folder, int train)
    {
        for (var number = 0; number < train; number++)
            Draw(folder, "train", number);
        for (var number = train; number < train + (train / 4); number++)
            Draw(folder, "val", number);
    }

    private static void Draw(string folder, string split, int number)
    {
        var path = Directory.CreateDirectory(Path.Combine(folder, split, $"{Bins[number % Bins.Length]}")).FullName;
        using var noise = Image.Gaussnoise(Side, Side, mean: 96 + (number % 64), sigma: 40, seed: number).Gaussblur(2);
        using var other = Image.Gaussnoise(Side, Side, mean: 160, sigma: 40, seed: number + 100_000).Gaussblur(4);
        using var picture = noise.Bandjoin(other, noise).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        picture.Jpegsave(Path.Combine(path, $"{number}.jpg"), q: Quality);
    }
}
