using System.Collections;
using System.Text;
using ShoeData.Curation;
using ShoeData.Curation.Duplicates;
using ShoeData.Curation.Measures;
using ShoeData.Curation.Pictures;
using ShoeData.Imaging;

namespace ShoeData.Benchmarks;

/// <summary>
/// A data root as a run of curation leaves it that measured and compared every picture and then was stopped: what is left to do grows with the pictures, and not with their square. Every third listing is a
/// woman's; four men's have a style. Pictures have the measures of one drawn shoe, and squares are no pictures, so that a million can be had in minutes.
/// </summary>
internal sealed class MeasuredSource(DataLayout layout)
{
    private const string Name = "generated";
    private const int ListingsOfStyle = 6;

    // Drawn once: the decoder forbids the reader of drawings for the rest of the process.
    private static readonly byte[] Shoe = GeneratedShoe.Jpeg(1, 1);

    private readonly RawLayout _raw = layout.RawSource(Name);
    private readonly CurationOptions _options = Settings.Load(RepositoryRoot.Find()).Bind<CurationOptions>();

    /// <param name="pictures">How many will be kept.</param>
    public async Task WriteAsync(int pictures, CancellationToken token)
    {
        var listings = pictures * 3 / 2;
        await Manifest.WriteOrderedAsync(_raw.Listings, Enumerable.Range(0, listings).Select(Listing), ManifestJson.Default.ShoeListing, ManifestKeys.Of, token);
        await Manifest.WriteOrderedAsync(_raw.Images, Enumerable.Range(0, listings).Select(Image), ManifestJson.Default.ImageRecord, ManifestKeys.Of, token);
        using var scratch = new Scratch(layout.Curated);
        var wanted = new WantedPictures(Enumerable.Range(0, listings).Where(number => !IsWomans(number))
            .Select(number => new WantedPicture(ContentName.Parse(Image(number).Sha256), Name, PictureFormat.Jpeg)), scratch);
        using var near = new NearStore(layout, wanted, scratch);
        var row = new byte[NearRow.Bytes];
        for (var number = 0; number < wanted.Count; number++)
            near.Add(number, row);
        await near.KeepAsync(Enumerable.Range(0, wanted.Count), token);
        await new NearFile(layout, wanted, _options, scratch).WriteAsync(new NearBook(new BitArray(wanted.Count, defaultValue: true), []), token);
        await Manifest.WriteOrderedAsync(layout.Pictures, Records(wanted, near), CurationJson.Default.PictureRecord, record => record.Sha256, token);
    }

    private IEnumerable<PictureRecord> Records(WantedPictures wanted, NearStore near)
    {
        var squares = new SquareStore(layout);
        var work = new PictureWork(_options, squares, near, new HashSet<string>());
        var facts = Facts();
        return Enumerable.Range(0, wanted.Count).Select(wanted.NameOf).Select(sha256 => new PictureRecord
        {
            Sha256 = sha256,
            Recipe = work.RecipeOf(sha256),
            Fault = null,
            Facts = facts with { SquareSha256 = squares.Add(Encoding.UTF8.GetBytes(sha256)) },
        });
    }

    private PictureFacts Facts() => PictureDecoder.Decode(Shoe, _options.Limits, SquarePicture.WorkingSide(_options.Size)) is DecodeResult.Decoded { Picture: var picture }
        ? new PictureFacts
        {
            Width = picture.Width,
            Height = picture.Height,
            Measures = PictureMeasures.Of(picture.Pixels, ViewModel.Shipped),
            PerceptualHash = DifferenceHash.ToHex(DifferenceHash.Of(picture.Pixels)),
            SquareSha256 = "",
        }
        : throw new InvalidOperationException("a drawn shoe could not be decoded.");

    private static bool IsWomans(int number) => number % 3 == 2;

    private static ShoeListing Listing(int number)
    {
        var style = number / ListingsOfStyle;
        return new ShoeListing
        {
            Source = Name,
            ListingId = Id(number),
            ProductUrl = $"https://shop.example/en_us/product/{Id(number)}.html",
            Brand = $"Brand {style % 40}",
            Title = $"Brand {style % 40} Model {style} - {(IsWomans(number) ? "Women's" : "Men's")}",
            Style = $"brand {style % 40} model {style}",
            Sku = Id(number),
            Colour = $"Colour {number % ListingsOfStyle}",
            Gender = IsWomans(number) ? Gender.Women : Gender.Men,
            AgeGroup = AgeGroup.Adult,
            ListPrice = 35 + (style % 300),
            CurrentPrice = null,
            Currency = "USD",
            Images = [new ImageCandidate($"{Id(number)}.jpg", ShoeView.Unknown)],
            SeenAt = null,
        };
    }

    private static ImageRecord Image(int number) => new()
    {
        Source = Name,
        ListingId = Id(number),
        Sha256 = ContentHash.Of(Id(number)),
        Bytes = 46_490,
        Format = PictureFormat.Jpeg,
        Width = 800,
        Height = 600,
        Location = $"{Id(number)}.jpg",
        View = ShoeView.Unknown,
    };

    private static string Id(int number) => $"{number:00000000}";
}
