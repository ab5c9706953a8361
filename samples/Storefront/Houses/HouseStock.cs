namespace ShoeData.Storefront;

/// <summary>What a house offers to one visitor.</summary>
/// <param name="Styles">In the order of its wall.</param>
/// <param name="Origin">Scheme, host and the house's own path, without a slash at the end.</param>
/// <param name="Added">What the stated total is wrong by.</param>
internal sealed record HouseStock(IReadOnlyList<HouseStyle> Styles, string Origin, int Added)
{
    /// <summary>Few to a page, so that a small shop has pages.</summary>
    public const int PageSize = 8;

    public IEnumerable<HouseItem> Items => Styles.SelectMany(style => style.Items);

    /// <summary>The house's own path on its server, e.g. <c>/adidas</c>.</summary>
    public string Base => new Uri(Origin).AbsolutePath;

    public int Stated(int total) => Math.Max(0, total + Added);
}
