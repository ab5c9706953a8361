namespace ShoeData.Curation.Pictures;

/// <summary>A picture worth measuring, and a source that has it.</summary>
internal readonly record struct WantedPicture(ContentName Name, string Source, PictureFormat Format) : IComparable<WantedPicture>
{
    public int CompareTo(WantedPicture other) => Name.CompareTo(other.Name) is var byName and not 0 ? byName
        : string.CompareOrdinal(Source, other.Source) is var bySource and not 0 ? bySource
        : Format.CompareTo(other.Format);
}
