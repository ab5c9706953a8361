using System.Globalization;

namespace ShoeData.Curation.Report;

/// <summary>Remembers what became of each listing, so that a report can say what changed. A run that decides as the last one did changes nothing.</summary>
internal static class Fates
{
    /// <summary>The fates after this run; <paramref name="last"/> itself when none differs.</summary>
    public static IReadOnlyList<ListingFate> Next(IReadOnlyList<ListingFate> last, IEnumerable<SplitImage> images, IEnumerable<Rejection> rejections)
    {
        var before = last.Where(fate => fate.Now is not null).ToDictionary(ListingFate.KeyOf, StringComparer.Ordinal);
        var now = Of(images, rejections).ToDictionary(ListingFate.KeyOf, StringComparer.Ordinal);
        if (now.Count == before.Count && now.Values.All(fate => before.GetValueOrDefault(ListingFate.KeyOf(fate))?.Now == fate.Now))
            return last;
        return
        [
            .. now.Values.Select(fate => fate with { Before = before.GetValueOrDefault(ListingFate.KeyOf(fate))?.Now }),
            .. before.Values.Where(fate => !now.ContainsKey(ListingFate.KeyOf(fate))).Select(fate => fate with { Now = null, Before = fate.Now }),
        ];
    }

    private static IEnumerable<ListingFate> Of(IEnumerable<SplitImage> images, IEnumerable<Rejection> rejections) => images
        .Select(image => Fate(image.Source, image.ListingId, string.Create(
            CultureInfo.InvariantCulture, $"{image.Split.ToSnakeCase()}/{image.Bin}, ${image.PriceUsd:0.00}")))
        .Concat(rejections.Select(rejection => Fate(rejection.Source, rejection.ListingId ?? rejection.Where, rejection.Reason.ToSnakeCase())));

    private static ListingFate Fate(string source, string id, string now) => new() { Source = source, ListingId = id, Now = now, Before = null };
}
