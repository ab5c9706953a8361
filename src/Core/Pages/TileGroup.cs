namespace ShoeData.Pages;

/// <summary>Pictures that belong together under one title.</summary>
/// <param name="Anchor">Its address in the page.</param>
/// <param name="Total">How many there are, shown or not.</param>
public sealed record TileGroup(string Anchor, string Title, string? Explanation, IReadOnlyList<Tile> Tiles, int Total)
{
    public int More => Total - Tiles.Count;
}
