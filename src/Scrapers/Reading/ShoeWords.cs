using System.Text.RegularExpressions;

namespace ShoeData.Scrapers.Reading;

/// <summary>Tells by a shop's own word for an article's kind whether it is a shoe.</summary>
internal static partial class ShoeWords
{
    /// <summary>Whether a kind (<c>FOOTWEAR</c>, <c>Scarpe</c>, <c>Running shoes</c>) is one of shoes.</summary>
    public static bool IsShoe(string kind) => Shoes().IsMatch(kind);

    /// <summary>Whether a kind is known to be one of other articles; one that nobody knows is not.</summary>
    public static bool IsOtherArticle(string kind) => OtherKinds().IsMatch(kind) && !IsShoe(kind);

    /// <summary>Whether a title names something that is worn elsewhere; for shops that do not tell the kind.</summary>
    public static bool NamesAnotherArticle(string title) => Others().IsMatch(title) && !Shoes().IsMatch(title);

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(
        @"shoe|footwear|sneaker|trainers?\b|\bboots?\b|cleat|slides?\b|sandal|clogs?\b|slipper|loafer|mules?\b|oxford|chauss|basket(te)?s\b|scarp|schuh|stiefel"
        + @"|zapat|calzado|tenis\b|botas?\b|sapat|buty|obuv|ayakkab|schoen|sko(r|e)?\b|kengät|cipő|pantof|обувь|кроссов|靴|シューズ|신발|鞋",
        Options)]
    private static partial Regex Shoes();

    [GeneratedRegex(
        @"\b(t-?shirts?|tees?|jerseys?|hoodies?|jackets?|pants|shorts|tights|leggings|bras?|skirts?|vest|backpacks?|bags?|duffels?|caps?|hats?|beanies?|gloves?|socks"
        + @"|balls?|wallets?|headbands?|sweatshirts?|joggers|swimsuit|bottle)(\s+-\s.*|\s+(m[ae]n|wom[ae]n|boy|girl|kid|unisex)\S*)?\s*$",
        Options)]
    private static partial Regex Others();

    [GeneratedRegex(
        @"cloth|apparel|garment|accessor|\bbags?\b|backpack|equipment|hardware|\b(tops|bottoms|bras|socks|hats|gloves|balls)\b|kleidung|zubehör|bekleidung|abbigliamento"
        + @"|accessori|\bropa\b|accesorios|vêtement|accessoires|kleding|roupa|odzież|eyewear|watches|jewelry",
        Options)]
    private static partial Regex OtherKinds();
}
