namespace ShoeData;

/// <summary>Whom a shoe is sold to.</summary>
public enum Gender
{
    Unknown,
    Men,
    Women,
    Unisex,
}
