namespace ShoeData.Storefront;

/// <summary>Hands out pictures by their identifier.</summary>
internal sealed class PictureCounter(IReadOnlyDictionary<string, PicturePlan> plans, PictureCache cache)
{
    /// <summary>The pictures of the wall.</summary>
    public static PictureCounter Of(Catalogue catalogue, PictureCache cache) => new(
        catalogue.Colourways.ToDictionary(colourway => PictureAddress.IdOf(colourway.Sku), colourway => colourway.Picture, StringComparer.Ordinal), cache);

    /// <returns>Null when there is no such picture.</returns>
    public PictureFile? Find(PictureRequest request)
    {
        if (!plans.TryGetValue(request.Id, out var plan))
            return null;
        var finish = plan.Finish;
        if (request.MaxWidth is { } limit && limit < finish.Width)
            plan = plan with { Finish = finish with { Width = limit, Turned = false } };
        return cache.Get(plan) is { } bytes ? new PictureFile(bytes, ContentType(finish)) : null;
    }

    private static string ContentType(PictureFinish finish) => finish switch
    {
        { Damage: PictureDamage.Page } => "text/html; charset=utf-8",
        { Format: PictureFormat.Png } => "image/png",
        { Format: PictureFormat.WebP } => "image/webp",
        _ => "image/jpeg",
    };
}
