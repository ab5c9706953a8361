namespace ShoeData.Storefront;

/// <summary>A colourway as a house sells it.</summary>
internal sealed record HouseItem
{
    public required ShoeStyle Style { get; init; }

    public required Colourway Colourway { get; init; }

    /// <summary>The house's own number for this colourway.</summary>
    public required string Id { get; init; }

    /// <summary>The house's own number for the model.</summary>
    public required string Model { get; init; }

    /// <summary>It stands for its model, where a house shows one colourway of several.</summary>
    public required bool IsFirst { get; init; }

    public IReadOnlyList<HousePicture> Pictures { get; init; } = [];

    /// <summary>Where its page is, beneath the house's path.</summary>
    public string Path { get; init; } = "";

    /// <summary>False for what stands among the shoes without being one.</summary>
    public bool IsShoe => Style.Kind is GoodsKind.Shoe;

    /// <summary>The title without the maker's name.</summary>
    public string Name => Style.Title[(Catalogue.Brand.Length + 1)..];

    public decimal? List => Colourway.ListPrice;

    public decimal? Current => Colourway.CurrentPrice;

    public bool OnSale => Current < List;

    /// <summary>Whose it is, in the words shops use; empty when nobody is named.</summary>
    public string Whose => Style.Wearer switch
    {
        { AgeGroup: AgeGroup.Infant } => "Infant",
        { AgeGroup: AgeGroup.Child } => "Little Kids'",
        { AgeGroup: AgeGroup.Youth, Gender: Gender.Women } => "Girls'",
        { AgeGroup: AgeGroup.Youth } => "Big Kids'",
        { Gender: Gender.Women } => "Women's",
        { Gender: Gender.Men } => "Men's",
        _ => "",
    };

    /// <summary>The name with the wearer before what it is, e.g. <c>Fjell Run Men's Shoes</c> and <c>Relay Men's Tee</c>.</summary>
    /// <param name="shoes">What the house calls shoes.</param>
    public string Titled(string shoes, string whose)
    {
        var words = Name.Split(' ');
        var (name, kind) = IsShoe ? (Name, shoes) : (string.Join(' ', words[..^1]), words[^1]);
        return whose.Length > 0 ? $"{name} {whose} {kind}" : $"{name} {kind}";
    }

    public HousePicture Picture(string view) => Pictures.FirstOrDefault(picture => picture.View.Code == view) ?? Pictures[0];
}
