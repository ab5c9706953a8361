using System.Text.Json;
using ShoeData.Scrapers.Reading;

namespace ShoeData.Scrapers.Shops.Adidas;

/// <summary>An item's pictures with the view that the shop claims for each.</summary>
internal static class AdidasPictures
{
    /// <summary>Exactly from the side; the plain "Side Lateral View" of the wall is now and then turned a little.</summary>
    private const string Best = "Side Lateral Center View";

    public static IReadOnlyList<ImageCandidate> Of(JsonElement item, PageScope scope)
    {
        var all = item.Objects("images")
            .OrderByDescending(image => image.Text("metadata.view") == Best)
            // The shop sorts by the order's text, in which "10" comes before "2".
            .ThenBy(image => image.Count("metadata.sortOrder") ?? int.MaxValue)
            .Select(image => Read(image, scope)).OfType<ImageCandidate>().ToList();
        return all.Count > 0
            ? all
            : [.. new[] { item.Text("image.src", "image"), item.Text("secondImage.src", "secondImage", "hoverImage.src", "hoverImage") }.Select(scope.Picture).OfType<ImageCandidate>()];
    }

    private static ImageCandidate? Read(JsonElement image, PageScope scope)
    {
        var address = image.Text("src", "image_url", "url");
        var view = image.Text("metadata.view") is { } name ? AdidasViews.Of(name) : ShoeView.Unknown;
        return view is not ShoeView.Unknown ? scope.Picture(address, view)
            : image.Text("metadata.imageStyle") == "Marketing" ? scope.Picture(address, ShoeView.Marketing)
            : scope.Picture(address);
    }
}
