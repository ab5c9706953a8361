using System.Text.RegularExpressions;

namespace ShoeData.Storefront;

/// <summary>A shop in the format of a real one, under a path of its own.</summary>
internal interface IHouse
{
    /// <summary>Its first path segment.</summary>
    string Name { get; }

    /// <summary>Path of its wall's pages, beneath its own.</summary>
    string WallPath { get; }

    /// <summary>Query of the wall's first page, e.g. <c>?query=men-shoes</c>; may be empty.</summary>
    string FirstQuery { get; }

    IReadOnlyList<HouseView> Views { get; }

    /// <summary>Finds <c>key</c> and, where the address shrinks the picture, <c>width</c> or <c>small</c> in a picture's path and query.</summary>
    Regex PictureAddress { get; }

    bool IsWall(string path);

    /// <summary>Whether this view of this colourway is shown.</summary>
    bool Shows(HouseItem item, HouseView view);

    string Model(ShoeStyle style);

    string Id(ShoeStyle style, Colourway colourway);

    string PictureKey(HouseItem item, HouseView view);

    /// <summary>Where the picture is whole, beneath the house's path.</summary>
    string FullPicture(HouseItem item, HouseView view);

    string ProductPath(HouseItem item);

    /// <summary>Whom the house names, by any of its fields.</summary>
    Wearer Says(HouseItem item);

    IResult Page(HouseStock stock, HttpRequest request, DateTimeOffset changed);
}
