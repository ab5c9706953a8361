namespace ShoeData.Storefront;

/// <summary>What one house sells, and the truth about it.</summary>
internal sealed class HouseCounter
{
    // Where an address asks for a small picture by name.
    private const int SmallWidth = 300;

    private readonly Shelf _shelf;
    private readonly IReadOnlyList<ShoeStyle> _range;
    private readonly PictureCounter _pictures;

    public HouseCounter(IHouse house, int place, Shelf shelf, PictureCache cache)
    {
        (House, _shelf, _range) = (house, shelf, HouseRange.Of(shelf.Catalogue, place));
        _pictures = new PictureCounter(Everything(_range).SelectMany(item => item.Pictures).ToDictionary(picture => picture.Key, picture => picture.Plan, StringComparer.Ordinal), cache);
    }

    public IHouse House { get; }

    /// <summary>The house's own path.</summary>
    public string Base => $"/{House.Name}";

    public HouseStock Stock(string server) => new(
        [.. Styles(_shelf.Today(_range, Base))], server + Base, _shelf.Misstated(Base));

    public IReadOnlyList<HouseTruth> Truth() => [.. Styles(_shelf.Today(_range, Base)).SelectMany(style => style.Items).Select(Truth)];

    /// <returns>Null when it is no picture's address.</returns>
    public PictureFile? Picture(string address)
    {
        var found = House.PictureAddress.Match(address);
        if (!found.Success)
            return null;
        var width = found.Groups["width"] is { Success: true } said ? HousePaging.Number(said.Value, 0) : found.Groups["small"].Success ? SmallWidth : 0;
        return _pictures.Find(new PictureRequest(found.Groups["key"].Value, width > 0 ? width : null));
    }

    private HouseTruth Truth(HouseItem item)
    {
        var wearer = House.Says(item);
        return new HouseTruth(
            item.Id, item.Model, item.Style.Title, item.Colourway.Colour, wearer.Gender, wearer.AgeGroup, item.List, item.Current, item.IsShoe, Base + item.Path,
            [.. item.Pictures.Select(picture => new HouseTruthPicture(Base + picture.Path, picture.View.Claims, picture.Plan.Finish.Damage is PictureDamage.None))]);
    }

    private IEnumerable<HouseItem> Everything(IReadOnlyList<ShoeStyle> styles) =>
        styles.SelectMany(style => style.Colourways.Select(colourway => Item(style, colourway, first: true)));

    private IEnumerable<HouseStyle> Styles(IReadOnlyList<ShoeStyle> styles) => styles.Select(style => new HouseStyle(
        style, House.Model(style), [.. style.Colourways.Select((colourway, index) => Item(style, colourway, index == 0))]));

    private HouseItem Item(ShoeStyle style, Colourway colourway, bool first)
    {
        var bare = new HouseItem { Style = style, Colourway = colourway, Id = House.Id(style, colourway), Model = House.Model(style), IsFirst = first };
        return bare with
        {
            Path = House.ProductPath(bare),
            Pictures = [.. Views(bare).Select(view => new HousePicture(view, House.PictureKey(bare, view), House.FullPicture(bare, view), view.Plan(colourway)))],
        };
    }

    // What is no shoe has no sides to be seen from.
    private IEnumerable<HouseView> Views(HouseItem item) => item.IsShoe
        ? House.Views.Where(view => House.Shows(item, view))
        : House.Views.Where(view => view is { Drawn: PictureView.Side, Width: PictureFinish.DrawnWidth }).Take(1);
}
