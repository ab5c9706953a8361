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

    // Shops' short forms. They count only where no word tells the age: "Vapor Carbon Fly 2 TD - Men's" is a touchdown shoe.
    private static readonly (Regex Words, AgeGroup Age)[] AgeCodes =
    [
        (ToddlerCode(), AgeGroup.Infant),
        (PreschoolCode(), AgeGroup.Child),
        (GradeSchoolCode(), AgeGroup.Youth),
    ];

    /// <summary>What the text says; a part it does not mention stays unknown.</summary>
    public static Wearer Read(string? text) =>
        string.IsNullOrWhiteSpace(text) ? Wearer.Unknown : new Wearer(ReadGender(text), ReadAge(text));

    /// <summary>What several texts about one shoe say together: the youngest wearer that any of them names, and her word before his.</summary>
    public static Wearer Read(IReadOnlyList<string?> texts) => new(
        Read(string.Join(" | ", texts)).Gender,
        texts.Select(text => Read(text).AgeGroup).DefaultIfEmpty().Max());

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
        foreach (var (words, age) in Ages.Concat(AgeCodes))
        {
            if (words.IsMatch(text))
                return age;
        }

        return AgeGroup.Unknown;
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\b(infants?|bab(y|ies)|crib|newborns?)\b", Options)]
    private static partial Regex InfantWords();

    [GeneratedRegex(@"\b(toddlers?|pre-?school(ers?)?|(little|younger) kids?|child(ren)?('?s)?)\b", Options)]
    private static partial Regex ChildWords();

    [GeneratedRegex(@"\b(boy'?s?|girl'?s?|boys'|girls'|grade school|kid'?s?|big kids?|juniors?|youths?|teens?)\b", Options)]
    private static partial Regex YouthWords();

    [GeneratedRegex(@"\b(m[ae]n'?s?|wom[ae]n'?s?|wmns|adults?|ladies|gentlem[ae]n)\b", Options)]
    private static partial Regex AdultWords();

    [GeneratedRegex(@"\bTD\b")]
    private static partial Regex ToddlerCode();

    [GeneratedRegex(@"\bPS\b")]
    private static partial Regex PreschoolCode();

    [GeneratedRegex(@"\bGS\b")]
    private static partial Regex GradeSchoolCode();

    [GeneratedRegex(@"\b(wom[ae]n'?s?|wmns|ladies'?|lady|girl'?s?|female)\b", Options)]
    private static partial Regex WomenWords();

    [GeneratedRegex(@"\b(m[ae]n'?s?|mens|gentlem[ae]n'?s?|boy'?s?|male)\b", Options)]
    private static partial Regex MenWords();

    [GeneratedRegex(@"\b(unisex|all genders?)\b", Options)]
    private static partial Regex UnisexWords();

    [GeneratedRegex(@"\b(wom[ae]n'?s?|men'?s?)\s*(&|and|/|\+)\s*(wom[ae]n'?s?|men'?s?)\b", Options)]
    private static partial Regex BothWords();
}
