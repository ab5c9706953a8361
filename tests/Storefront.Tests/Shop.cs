using System.Collections.Concurrent;

namespace ShoeData.Storefront.Tests;

/// <summary>The catalogue and its truth, made once for all tests.</summary>
internal static class Shop
{
    private static readonly ConcurrentDictionary<PicturePlan, byte[]> Files = [];

    public static Catalogue Catalogue { get; } = Storefront.Catalogue.Create();

    public static IReadOnlyList<TruthRow> Truth { get; } = TruthBook.Of(Catalogue);

    public static IReadOnlyDictionary<string, TruthRow> TruthBySku { get; } = Truth.ToDictionary(row => row.Sku);

    public static IEnumerable<Colourway> Planted(DefectKind kind) => Catalogue.Colourways.Where(colourway => colourway.Planted == kind);

    /// <summary>Drawn once for all tests that only look at it.</summary>
    public static byte[] File(Colourway colourway) => Files.GetOrAdd(colourway.Picture, static plan => PictureMaker.Make(plan).ShouldNotBeNull());
}
