namespace ShoeData.Curation.Rules;

/// <summary>Adult men's shoes only. Fields and title are both heard: the younger and the woman's word win.</summary>
internal static class WearerRule
{
    public static Refusal? Age(Subject subject, CurationOptions options)
    {
        var listing = subject.Listing;
        var age = Youngest(listing.AgeGroup, subject.Titled.AgeGroup);
        return age is AgeGroup.Adult or AgeGroup.Unknown
            ? null
            : new Refusal(RejectReason.NotAdult, $"'{listing.Title}' is sold for age group {age.ToSnakeCase()}; adult was wanted.");
    }

    public static Refusal? Gender(Subject subject, CurationOptions options)
    {
        var listing = subject.Listing;
        var gender = Strictest(listing.Gender, subject.Titled.Gender);
        return gender is ShoeData.Gender.Men || (gender is not ShoeData.Gender.Women && options.AcceptUnisex)
            ? null
            : new Refusal(RejectReason.NotMens, $"'{listing.Title}' is sold for gender {gender.ToSnakeCase()}; {Wanted(options)} was wanted.");
    }

    private static string Wanted(CurationOptions options) => options.AcceptUnisex ? "men or unisex" : "men";

    // AgeGroup runs from unknown over adult to infant.
    private static AgeGroup Youngest(AgeGroup one, AgeGroup other) => one > other ? one : other;

    private static Gender Strictest(Gender one, Gender other) =>
        one is ShoeData.Gender.Women || other is ShoeData.Gender.Women ? ShoeData.Gender.Women
        : one is ShoeData.Gender.Men || other is ShoeData.Gender.Men ? ShoeData.Gender.Men
        : one is ShoeData.Gender.Unknown ? other : one;
}
