namespace ShoeData.Curation.Tests.Bins;

/// <summary>Shoes of a finished data set.</summary>
internal static class Placed
{
    public static PlacedShoe At(int bin, Split split, string group, string name) =>
        new(Some.Contender(name, style: group, price: bin), bin, split, Names.NumberOf(group));

    /// <summary>The SHA-256 of its picture.</summary>
    public static string NameOf(PlacedShoe shoe) => ContentHash.Of(Some.IdOf(shoe.Contender));
}
