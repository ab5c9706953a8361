using System.Text.RegularExpressions;

namespace ShoeData.Scrapers.Shops.Adidas;

/// <summary>What adidas calls the views of its pictures (<c>metadata.view</c>).</summary>
internal static class AdidasViews
{
    // In this order, the first that fits counts.
    private static readonly IReadOnlyList<(Regex Name, ShoeView View)> Names =
    [
        Name("Mrktng|^Beauty|^Lifestyle", ShoeView.Marketing),
        Name("Packaging|^Box", ShoeView.Packaging),
        Name("Detail|^Swatch", ShoeView.Detail),
        Name("On.?Foot|^Model|^Walking|^Standing", ShoeView.OnFoot),
        Name("Pair", ShoeView.Pair),
        Name("^Side Lateral( (Center|Left|Right))? View", ShoeView.SideLateral),
        Name("^Side Medial( (Center|Left|Right))? View", ShoeView.SideMedial),
        Name("^Side .*Open View", ShoeView.Detail),
        Name("^Side .*(Bottom|Top)", ShoeView.Angled),
        Name("^(Bottom|Sole|Outsole)", ShoeView.Sole),
        Name("^Top", ShoeView.Top),
        Name("^Front", ShoeView.Front),
        Name("^Back", ShoeView.Back),
    ];

    public static ShoeView Of(string name) => Names.FirstOrDefault(known => known.Name.IsMatch(name)).View;

    private static (Regex, ShoeView) Name(string pattern, ShoeView view) => (new Regex(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant), view);
}
