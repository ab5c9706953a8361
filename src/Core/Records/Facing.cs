namespace ShoeData;

/// <summary>Where the toe of a shoe seen from the side points.</summary>
public enum Facing
{
    Right,
    Left,
}
