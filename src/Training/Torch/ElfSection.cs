namespace ShoeData.Training;

/// <summary>Where a section lies in its file.</summary>
/// <param name="Link">Index of the section with its texts.</param>
/// <param name="Info">For version sections, how many entries it has.</param>
internal sealed record ElfSection(uint Type, long Offset, long Size, int Link, int Info);
