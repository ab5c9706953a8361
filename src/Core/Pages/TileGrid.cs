namespace ShoeData.Pages;

/// <summary>Groups of pictures as grids that break as the window is wide.</summary>
public sealed class TileGrid(IReadOnlyDictionary<string, string> previews)
{
    public Html Draw(TileGroup group) => Html.Of($"""
        <section class="group" id="{group.Anchor}"><h3>{group.Title} <span class="count">{group.Total:N0}</span></h3>
        {Explained(group.Explanation)}<div class="tiles">{group.Tiles.Select(Draw)}{More(group.More)}</div></section>

        """);

    private static Html Explained(string? text) => text is null ? Html.Nothing : Html.Of($"<p class=\"quiet\">{text}</p>");

    private Html Draw(Tile tile) => Html.Of($"""
        <figure title="{tile.Detail}">{Picture(tile)}{Note(tile.Note)}<figcaption>{tile.Caption}</figcaption></figure>
        """);

    private Html Picture(Tile tile) => tile.Picture is not null && previews.TryGetValue(tile.Picture, out var preview)
        ? Html.Of($"<img loading=\"lazy\" decoding=\"async\" width=\"96\" height=\"96\" alt=\"{tile.Caption}\" src=\"{preview}\">")
        : Html.Of($"<div class=\"blank\">no picture</div>");

    private static Html Note(string? note) => note is null ? Html.Nothing : Html.Of($"<b>{note}</b>");

    private static Html More(int more) => more > 0 ? Html.Of($"<div class=\"more\">{more:N0} more</div>") : Html.Nothing;
}
