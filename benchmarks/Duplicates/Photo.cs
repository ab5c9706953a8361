namespace ShoeData.Benchmarks.Duplicates;

/// <summary>One photo of the table: rows of one title and colour show one shoe.</summary>
/// <param name="Half">0 or 1: colourways of a model lie in the same half.</param>
internal sealed record Photo(string Path, string Shoe, int Half)
{
    /// <summary>Null without the data.</summary>
    public static IReadOnlyList<Photo>? ReadAll()
    {
        var folder = System.IO.Path.Combine(RepositoryRoot.Find(), "..", "shared", "real", "footlocker");
        if (!Directory.Exists(folder))
            return null;
        // sku, brand, title, gender_age, color, list_price_usd, sale_price_usd, image; only the title and the colour may hold commas.
        return [.. File.ReadLines(System.IO.Path.Combine(folder, "listings.csv")).Skip(1).Select(line => line.Split(',')).Select(cells => new Photo(
            System.IO.Path.Combine(folder, cells[^1]), string.Join(',', cells[2..^3]), Convert.ToInt32(ContentHash.Of(cells[2])[..1], 16) % 2))];
    }
}
