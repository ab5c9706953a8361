namespace ShoeData.Storefront;

/// <summary>Invented model names, each given once.</summary>
internal sealed class ModelNames
{
    private static readonly string[] Bases =
    [
        "Arroyo", "Basalt", "Cinder", "Dovetail", "Eddy", "Fjell", "Grove", "Harbor", "Inlet", "Juniper", "Kestrel", "Lumen", "Marlow", "Nimbus Peak",
        "Ostrava", "Pivot", "Quarry", "Rally", "Sorrel", "Tundra", "Umber", "Vanta", "Wharf", "Yarrow", "Zenit", "Breaker", "Cobble", "Drift",
        "Ember", "Fathom", "Gantry", "Hollow", "Isle", "Larch", "Mesa", "Northway", "Pace", "Saddle", "Terra", "Velum",
    ];

    private readonly Dice _dice = Dice.For("names");
    private readonly HashSet<string> _given = [];

    public string Next(ShoeFamily family)
    {
        var suffixes = Suffixes(family);
        string name;
        do
            name = $"{Catalogue.Brand} {_dice.Pick(Bases)} {_dice.Pick(suffixes)}";
        while (!_given.Add(name));
        return name;
    }

    private static string[] Suffixes(ShoeFamily family) => family switch
    {
        ShoeFamily.Slide => ["Slide", "Slide 2", "Recovery Slide"],
        ShoeFamily.Canvas => ["Canvas", "Vulc", "Deck"],
        ShoeFamily.Court => ["Court", "Court Low", "Low"],
        ShoeFamily.Runner => ["2", "3", "Run", "Tempo"],
        ShoeFamily.HighTop => ["High", "Mid", "Hoops"],
        ShoeFamily.AirRunner => ["Cell", "Cell 2", "Cell Plus"],
        ShoeFamily.Racer => ["Plate", "Elite", "Racer"],
        _ => ["Boot", "Winter", "Alpine"],
    };
}
