namespace ShoeData.Curation.Duplicates;

/// <summary>Two styles that may not be separated, by their numbers.</summary>
internal readonly record struct StyleLink(int One, int Other) : IComparable<StyleLink>
{
    public int CompareTo(StyleLink other) => One != other.One ? One.CompareTo(other.One) : Other.CompareTo(other.Other);
}
