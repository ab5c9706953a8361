using System.Text.RegularExpressions;

namespace ShoeData;

/// <summary>The words by which shops say whom a shoe is for.</summary>
internal static partial class WearerWords
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // The order is the rule: the youngest wearer named wins ("Infant" inside "Men's Shoes" is an infant shoe). Shops' short forms come last,
    // so that they count only where no word tells the age: "Vapor Carbon Fly 2 TD - Men's" is a touchdown shoe.
    public static IReadOnlyList<AgeWords> Ages { get; } =
    [
        new(InfantWords(), AgeGroup.Infant),
        new(ChildWords(), AgeGroup.Child),
        new(ToddlerUnisex(), AgeGroup.Infant),
        new(YouthWords(), AgeGroup.Youth),
        new(AdultWords(), AgeGroup.Adult),
        new(ToddlerCode(), AgeGroup.Infant),
        new(PreschoolCode(), AgeGroup.Child),
        new(GradeSchoolCode(), AgeGroup.Youth),
    ];

    // "Women" contains "men", and "Women's Menswear Oxford" is hers: her word is asked first.
    [GeneratedRegex(@"\b(wom[ae]n'?s?'?|womans|wmn'?s?|wns|wn's|ladies'?|lady|girl'?s?|female)\b|\bprincess\b", Options)]
    public static partial Regex Women();

    [GeneratedRegex(@"(?<!\b(spider|iron|bat|super|ant|action|old)[\s-])\bm[ae]n'?s?\b|\b(gentlem[ae]n'?s?|gents?|boy'?s?|males?)\b", Options)]
    public static partial Regex Men();

    [GeneratedRegex(@"\b(unisex|all genders?|gender[\s-]neutral)\b", Options)]
    public static partial Regex Unisex();

    // "Men's & Women's", "Mens 4 Womens 6"; a comma is the end of a category.
    [GeneratedRegex(@"\b(wom[ae]n|m[ae]n)'?s?'?\s*(&|and|or|/|\+)\s*(wom[ae]n|m[ae]n)'?s?\b|\bm[ae]n'?s?\s+\d[\d.]*[\s,/]+wom[ae]n'?s?\s+\d", Options)]
    public static partial Regex Both();

    // Adidas' "Ultraboost W", Nike's "W Air Max 90" and New Balance's "W680"; after a number it is a width ("Size 9 W").
    [GeneratedRegex(@"(?:^|\|\s)W\s(?=[A-Z])|(?<![\d.,/]\s?)(?<=\w)\sW$|\b[Nn]ew [Bb]alance\b.*\bW[A-Za-z]{0,2}\d{3,4}", RegexOptions.CultureInvariant)]
    public static partial Regex WomenCode();

    // Shoes that are made for women only.
    [GeneratedRegex(@"\b(mary\s?janes?|stilettos?|high[\s-]heel(s|ed)?|kitten heels?|ballet flats?|bridal|d'orsay|go-?go boots?|victorian)\b|\b(heels|flats|pumps)$", Options)]
    public static partial Regex WomenShape();

    [GeneratedRegex(@"\b(infants?'?|bab(y|ies)'?(?!\s+(blue|pink|powder|doll|calf|alpaca|lamb|crocodile|croc))|crib|newborns?|\d+\s*months?)\b", Options)]
    private static partial Regex InfantWords();

    [GeneratedRegex(@"\b(toddlers?'?|tots?|pre-?school(ers?)?|(little|younger|lil'?) kids?'?|child(ren)?('?s)?|kinder)\b", Options)]
    private static partial Regex ChildWords();

    [GeneratedRegex(@"\bunisex[\s-]+td\b", Options)]
    private static partial Regex ToddlerUnisex();

    [GeneratedRegex(
        @"\b(boy'?s?'?(?!\s+london)|girl'?s?'?|grade school|kid'?s?'?(?!\s+(leather|suede|skin|robot))|(?<!\b(neymar|dale|trout|griffey)\s)(juniors?'?|jrs?)(?!\s+smith)|youths?'?|teens?'?)(?!\w)",
        Options)]
    private static partial Regex YouthWords();

    [GeneratedRegex(@"(?<!\b(spider|iron|bat|super|ant|action|old)[\s-])\bm[ae]n'?s?\b|\b(wom[ae]n'?s?|wmn'?s?|adults?|ladies|gentlem[ae]n|gents)\b", Options)]
    private static partial Regex AdultWords();

    [GeneratedRegex(@"\b(TD|Td|BT|GT(?=\)))\b")]
    private static partial Regex ToddlerCode();

    [GeneratedRegex(@"\b(PS|Ps|BP(?=\))|GP(?=\)))\b")]
    private static partial Regex PreschoolCode();

    [GeneratedRegex(@"\b(GS|Gs|BG|Bg|GG|Gg)\b|(?<=\w)\sJ$")]
    private static partial Regex GradeSchoolCode();
}
