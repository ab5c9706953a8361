namespace ShoeData;

/// <summary>Whom a shoe is made for.</summary>
public readonly record struct Wearer(Gender Gender, AgeGroup AgeGroup)
{
    public static Wearer Unknown => default;

    /// <summary>What is known here, completed by <paramref name="other"/> where this does not know.</summary>
    public Wearer Or(Wearer other) => new(
        Gender is Gender.Unknown ? other.Gender : Gender,
        AgeGroup is AgeGroup.Unknown ? other.AgeGroup : AgeGroup);

    /// <summary>Two accounts of one shoe: the younger wearer counts; her word goes before every other, and "for both" before his.</summary>
    public Wearer With(Wearer other) => new(
        Strictest(Gender, other.Gender),
        AgeGroup > other.AgeGroup ? AgeGroup : other.AgeGroup);

    private static Gender Strictest(Gender one, Gender other) =>
        one is Gender.Women || other is Gender.Women ? Gender.Women
        : one is Gender.Unisex || other is Gender.Unisex ? Gender.Unisex
        : one is Gender.Unknown ? other : one;
}
