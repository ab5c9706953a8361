namespace ShoeData.Curation.Duplicates;

/// <summary>Which way round two shoes look alike.</summary>
internal enum SameFacing
{
    No,
    Same,
    Mirrored,
}
