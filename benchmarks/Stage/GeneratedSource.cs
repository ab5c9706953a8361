namespace ShoeData.Benchmarks;

/// <summary>A source under <c>data/raw/</c> as a scraper would have left it: styles of four colourways, a picture each, prices over all bins.</summary>
internal sealed class GeneratedSource(DataLayout layout)
{
    public const string Name = "generated";
    private const int Colourways = 4;

    private readonly RawLayout _raw = layout.RawSource(Name);

    /// <summary>Makes the first <paramref name="count"/> pictures, those that are not there yet, and the manifests that name them.</summary>
    public async Task WriteAsync(int count, CancellationToken token = default)
    {
        Directory.CreateDirectory(_raw.ImageFolder);
        var made = File.Exists(_raw.Images)
            ? (await Manifest.ReadAllAsync(_raw.Images, ManifestJson.Default.ImageRecord, token)).ToDictionary(image => image.ListingId)
            : [];
        var images = await ParallelStream.Map(
            Enumerable.Range(0, count), Environment.ProcessorCount,
            async (number, inner) => made.GetValueOrDefault(Id(number)) ?? await PictureAsync(number, inner), token).ToListAsync(token);
        await Manifest.WriteAsync(_raw.Images, images, ManifestJson.Default.ImageRecord, ManifestKeys.Of, token);
        await Manifest.WriteAsync(_raw.Listings, Enumerable.Range(0, count).Select(Listing), ManifestJson.Default.ShoeListing, ManifestKeys.Of, token);
    }

    private async Task<ImageRecord> PictureAsync(int number, CancellationToken token)
    {
        var bytes = GeneratedShoe.Jpeg(number / Colourways, number % Colourways);
        var image = new ImageRecord
        {
            Source = Name,
            ListingId = Id(number),
            Sha256 = ContentHash.Of(bytes),
            Bytes = bytes.Length,
            Format = PictureFormat.Jpeg,
            Width = 800,
            Height = 600,
            Location = Location(number),
            View = ShoeView.Unknown,
        };
        await File.WriteAllBytesAsync(_raw.ImageFile(image), bytes, token);
        return image;
    }

    private static ShoeListing Listing(int number) => new()
    {
        Source = Name,
        ListingId = Id(number),
        ProductUrl = null,
        Brand = $"Brand {number / Colourways % 12}",
        Title = $"Brand {number / Colourways % 12} Model {number / Colourways}",
        Style = $"brand {number / Colourways % 12} model {number / Colourways}",
        Sku = Id(number),
        Colour = $"Colour {number % Colourways}",
        Gender = Gender.Men,
        AgeGroup = AgeGroup.Adult,
        ListPrice = 35 + (30 * (number / Colourways % 10)),
        CurrentPrice = null,
        Currency = "USD",
        Images = [new ImageCandidate(Location(number), ShoeView.Unknown)],
        SeenAt = null,
    };

    private static string Id(int number) => $"{number:000000}";

    private static string Location(int number) => $"{Id(number)}.jpg";
}
