namespace ShoeData.Curation.Duplicates;

/// <summary>Two that show the same picture: contenders by their positions in a list, or pictures by their numbers.</summary>
internal readonly record struct NearPair(int One, int Other) : IComparable<NearPair>
{
    public int CompareTo(NearPair other) => One != other.One ? One.CompareTo(other.One) : Other.CompareTo(other.Other);
}
