namespace ShoeData;

/// <summary>Whom a shoe is made for.</summary>
public readonly record struct Wearer(Gender Gender, AgeGroup AgeGroup)
{
    public static Wearer Unknown => default;

    /// <summary>What is known here, completed by <paramref name="other"/> where this does not know.</summary>
    public Wearer Or(Wearer other) => new(
        Gender is Gender.Unknown ? other.Gender : Gender,
        AgeGroup is AgeGroup.Unknown ? other.AgeGroup : AgeGroup);
}
