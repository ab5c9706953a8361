namespace ShoeData;

/// <summary>How old its wearer is, from old to young; <see cref="Youth"/> is "big kids" and "grade school".</summary>
public enum AgeGroup
{
    Unknown,
    Adult,
    Youth,
    Child,
    Infant,
}
