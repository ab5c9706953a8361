namespace ShoeData;

/// <summary>Reads gender and age out of titles, categories, breadcrumbs and size runs. The words themselves stand in <see cref="WearerWords"/>.</summary>
public static class WearerRules
{
    /// <summary>What the text says; a part it does not mention stays unknown.</summary>
    public static Wearer Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return Wearer.Unknown;
        var straight = text.Replace('’', '\'');
        return new Wearer(ReadGender(straight), ReadAge(straight));
    }

    /// <summary>What several texts about one shoe say together: the youngest wearer that any of them names, and her word before his.</summary>
    public static Wearer Read(IReadOnlyList<string?> texts) => texts.Select(Read).Aggregate(Wearer.Unknown, (one, other) => one.With(other));

    /// <summary>
    /// What a size says. <c>M</c> alone is a width (medium) and says nothing; <c>D(M)</c> and <c>B(M)</c> are the men's and the women's medium,
    /// <c>4Y</c> and <c>10C</c> are youth's and children's sizes, <c>M 9 / W 10.5</c> is sold to both.
    /// </summary>
    public static Wearer ReadSize(string? size)
    {
        if (string.IsNullOrWhiteSpace(size))
            return Wearer.Unknown;
        var gender = WearerSizes.Both().IsMatch(size) ? Gender.Unisex
            : WearerSizes.Women().IsMatch(size) ? Gender.Women
            : WearerSizes.Men().IsMatch(size) ? Gender.Men
            : Gender.Unknown;
        var age = WearerSizes.Infant().IsMatch(size) ? AgeGroup.Infant
            : WearerSizes.Child().IsMatch(size) ? AgeGroup.Child
            : WearerSizes.Youth().IsMatch(size) ? AgeGroup.Youth
            : AgeGroup.Unknown;
        return new Wearer(gender, age).Or(Read(size));
    }

    private static Gender ReadGender(string text)
    {
        var women = WearerWords.Women().IsMatch(text);
        var men = WearerWords.Men().IsMatch(text);
        return WearerWords.Unisex().IsMatch(text) || (women && men && WearerWords.Both().IsMatch(text)) ? Gender.Unisex
            : women ? Gender.Women
            : men ? Gender.Men
            : WearerWords.WomenCode().IsMatch(text) || WearerWords.WomenShape().IsMatch(text) ? Gender.Women
            : Gender.Unknown;
    }

    private static AgeGroup ReadAge(string text) => WearerWords.Ages.FirstOrDefault(rule => rule.Words.IsMatch(text))?.Age ?? AgeGroup.Unknown;
}
