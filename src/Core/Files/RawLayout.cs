namespace ShoeData;

/// <summary>The files of one source under <c>data/raw/</c>.</summary>
public sealed record RawLayout(string Folder)
{
    public string Listings => Path.Combine(Folder, "listings.jsonl");

    public string Images => Path.Combine(Folder, "images.jsonl");

    public string Rejections => Path.Combine(Folder, "rejected.jsonl");

    /// <summary>What the shop said of each listing, and when it changed.</summary>
    public string History => Path.Combine(Folder, "history.jsonl");

    public string Report => Path.Combine(Folder, "report.json");

    /// <summary>Which fields the last whole wall said: the measure of the next one.</summary>
    public string Coverage => Path.Combine(Folder, "coverage.json");

    /// <summary>Pages that were no longer as they were, to be looked at.</summary>
    public string Drift => Path.Combine(Folder, "drift");

    /// <summary>What an unfinished run has got already, and by what a later one asks for changes only; may be deleted.</summary>
    public string JournalFolder => Path.Combine(Folder, ".journal");

    public string ImageFolder => Path.Combine(Folder, "images");

    public string ImageFile(string sha256, PictureFormat format) => Path.Combine(ImageFolder, $"{sha256}.{Extension(format)}");

    public string ImageFile(ImageRecord image) => ImageFile(image.Sha256, image.Format);

    private static string Extension(PictureFormat format) => format is PictureFormat.Jpeg ? "jpg" : format.ToString().ToLowerInvariant();
}
