namespace ShoeData.Training;

/// <summary>The brands a model is taught beside the classes: those with at least two training pictures; all others are one.</summary>
internal sealed class BrandTable
{
    private const int LeastPictures = 2;
    private readonly Dictionary<string, int> _indices;

    private BrandTable(Dictionary<string, int> indices) => _indices = indices;

    /// <summary>With that of all others, which is the last.</summary>
    public int Count => _indices.Count + 1;

    public static BrandTable Of(IReadOnlyList<ShoeSample> samples) => new(samples
        .GroupBy(sample => sample.Brand, StringComparer.Ordinal)
        .Where(brand => brand.Count() >= LeastPictures)
        .Select(brand => brand.Key)
        .Order(StringComparer.Ordinal)
        .Index()
        .ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal));

    public int this[string brand] => _indices.GetValueOrDefault(brand, _indices.Count);
}
