using System.Text.RegularExpressions;

namespace ShoeData;

/// <summary>Reads gender and age out of titles, categories, breadcrumbs and size runs.</summary>
public static partial class WearerRules
{
    // The order is the rule: the youngest wearer named wins ("Infant" inside "Men's Shoes" is an infant shoe),
    // and a woman's word wins over a man's ("women" contains "men"; "Women's Menswear Oxford" is hers).
    private static readonly (Regex Words, AgeGroup Age)[] Ages =
    [
        (InfantWords(), AgeGroup.Infant),
        (ChildWords(), AgeGroup.Child),
        (YouthWords(), AgeGroup.Youth),
        (AdultWords(), AgeGroup.Adult),
    ];

    /// <summary>What the text says; a part it does not mention stays unknown.</summary>
    public static Wearer Read(string? text) =>
        string.IsNullOrWhiteSpace(text) ? Wearer.Unknown : new Wearer(ReadGender(text), ReadAge(text));

    private static Gender ReadGender(string text)
    {
        var women = WomenWords().IsMatch(text);
        var men = MenWords().IsMatch(text);
        return UnisexWords().IsMatch(text) || (women && men && BothWords().IsMatch(text)) ? Gender.Unisex
            : women ? Gender.Women
            : men ? Gender.Men
            : Gender.Unknown;
    }

    private static AgeGroup ReadAge(string text)
    {
        foreach (var (words, age) in Ages)
        {
            if (words.IsMatch(text))
                return age;
        }

        return AgeGroup.Unknown;
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\b(infants?|bab(y|ies)|crib|newborns?|(?-i:TD))\b", Options)]
    private static partial Regex InfantWords();

    [GeneratedRegex(@"\b(toddlers?|pre-?school(ers?)?|little kids?|(?-i:PS)|child(ren)?('?s)?)\b", Options)]
    private static partial Regex ChildWords();

    [GeneratedRegex(@"\b(boy'?s?|girl'?s?|boys'|girls'|grade school|(?-i:GS)|kid'?s?|big kids?|juniors?|youths?|teens?)\b", Options)]
    private static partial Regex YouthWords();

    [GeneratedRegex(@"\b(m[ae]n'?s?|wom[ae]n'?s?|wmns|adults?|ladies|gentlem[ae]n)\b", Options)]
    private static partial Regex AdultWords();

    [GeneratedRegex(@"\b(wom[ae]n'?s?|wmns|ladies'?|lady|girl'?s?|female)\b", Options)]
    private static partial Regex WomenWords();

    [GeneratedRegex(@"\b(m[ae]n'?s?|mens|gentlem[ae]n'?s?|boy'?s?|male)\b", Options)]
    private static partial Regex MenWords();

    [GeneratedRegex(@"\b(unisex|all genders?)\b", Options)]
    private static partial Regex UnisexWords();

    [GeneratedRegex(@"\b(wom[ae]n'?s?|men'?s?)\s*(&|and|/|\+)\s*(wom[ae]n'?s?|men'?s?)\b", Options)]
    private static partial Regex BothWords();
}
