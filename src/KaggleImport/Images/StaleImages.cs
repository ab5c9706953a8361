using System.Globalization;

namespace ShoeData.KaggleImport;

/// <summary>Stored pictures of former runs that no row names any more.</summary>
internal sealed class StaleImages(RawLayout layout)
{
    private const int FingerprintDigits = 32;
    private readonly HashSet<UInt128> _named = [];

    public void Keep(IEnumerable<ImageRecord> images)
    {
        foreach (var image in images)
            _named.Add(Fingerprint(image.Sha256) ?? throw new InvalidOperationException($"'{image.Sha256}' is no SHA-256."));
    }

    /// <summary>Removes them, and what a killed run left half written.</summary>
    public void Remove()
    {
        if (!Directory.Exists(layout.ImageFolder))
            return;
        foreach (var file in new DirectoryInfo(layout.ImageFolder).EnumerateFiles())
        {
            var finished = file.Extension != AtomicFile.TemporarySuffix;
            if (!finished || Fingerprint(file.Name) is not { } fingerprint || !_named.Contains(fingerprint))
                file.Delete();
        }
    }

    // Half of the hash tells pictures apart and takes a tenth of the memory its text would.
    private static UInt128? Fingerprint(string sha256) => sha256.Length >= FingerprintDigits
        && UInt128.TryParse(sha256.AsSpan(0, FingerprintDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var fingerprint)
        ? fingerprint
        : null;
}
