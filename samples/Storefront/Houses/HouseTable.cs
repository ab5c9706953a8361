namespace ShoeData.Storefront;

/// <summary>All houses, in the order in which they share the catalogue out.</summary>
internal static class HouseTable
{
    public static IReadOnlyList<IHouse> Houses { get; } =
        [new AdidasHouse(), new ReebokHouse(), new PumaHouse(), new AsicsHouse(), new ZapposHouse(), new FootLockerHouse()];
}
