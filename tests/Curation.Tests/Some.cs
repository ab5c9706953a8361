using ShoeData.Curation.Duplicates;
using ShoeData.Curation.Measures;
using ShoeData.Curation.Pictures;
using ShoeData.Curation.Rules;
using ShoeData.Imaging.Tests.Drawing;

namespace ShoeData.Curation.Tests;

/// <summary>Rows that pass every rule, to be changed by <c>with</c>.</summary>
internal static class Some
{
    public static readonly CurationOptions Options = new();

    public static ShoeListing Listing(string id = "1", string style = "nike lebron 15") => new()
    {
        Source = "shop",
        ListingId = id,
        ProductUrl = null,
        Brand = "Nike",
        Title = "Nike LeBron 15",
        Style = style,
        Sku = $"SKU-{id}",
        Colour = null,
        Gender = Gender.Men,
        AgeGroup = AgeGroup.Adult,
        ListPrice = 100,
        CurrentPrice = 80,
        Currency = "USD",
        Images = [new ImageCandidate("a.jpg", ShoeView.Unknown)],
        SeenAt = null,
    };

    public static ImageRecord Image(string id = "1", ShoeView view = ShoeView.Unknown, string? content = null) => new()
    {
        Source = "shop",
        ListingId = id,
        Sha256 = ContentHash.Of(content ?? id),
        Bytes = 1,
        Format = PictureFormat.Jpeg,
        Width = 300,
        Height = 300,
        Location = "a.jpg",
        View = view,
    };

    public static PictureFacts Facts(int width = 300, int height = 300) => new()
    {
        Width = width,
        Height = height,
        Measures = Measured.Picture,
        PerceptualHash = DifferenceHash.ToHex(0),
        SquareSha256 = ContentHash.Of("square"),
    };

    public static PictureRecord Picture(PictureFacts? facts = null, PictureFault? fault = null) => new()
    {
        Sha256 = ContentHash.Of("picture"),
        Recipe = "1",
        Fault = fault,
        Facts = fault is null ? facts ?? Facts() : null,
    };

    /// <summary>Of short ids that are equally long, the order is that of the ids; pictures of one content have one number. The brand is the id, so that it can be told.</summary>
    public static Contender Contender(string id, int size = 300, string? content = null, string? style = null, decimal price = 100) => new()
    {
        Place = id.Aggregate(0, (sum, letter) => (256 * sum) + letter),
        Picture = Names.NumberOf(content ?? id),
        Source = Names.NumberOf("shop"),
        Brand = Names.NumberOf(id),
        Style = Names.NumberOf(style ?? $"style {id}"),
        Family = -1,
        SeenOn = null,
        Pixels = size * size,
        SideScore = 0.5,
        PriceUsd = price,
    };

    /// <summary>The id of the listing that <see cref="Contender"/> was made for.</summary>
    public static string IdOf(Contender contender) => Names.Of(contender.Brand);

    /// <summary>What is known of a contender that has this content.</summary>
    public static CuratedImage RowOf(Contender contender, string content) => new()
    {
        Sha256 = ContentHash.Of(content),
        Source = Names.Of(contender.Source),
        ListingId = IdOf(contender),
        Brand = IdOf(contender),
        Title = "Nike LeBron 15",
        Style = Names.Of(contender.Style),
        Sku = $"SKU-{IdOf(contender)}",
        Colour = null,
        View = ShoeView.Unknown,
        SideScore = contender.SideScore,
        QualityScore = 0.5,
        Facing = Facing.Right,
        PriceUsd = contender.PriceUsd,
        PriceRule = PriceLabel.List,
        Bin = 0,
        Group = "",
        PerceptualHash = DifferenceHash.ToHex(0),
        Width = (int)Math.Sqrt(contender.Pixels),
        Height = (int)Math.Sqrt(contender.Pixels),
        SquareSha256 = ContentHash.Of("square"),
    };

    /// <summary>What a picture is compared by, with a signature that no two seeds share.</summary>
    public static byte[] NearRowOf(int seed)
    {
        var bytes = new byte[ShoeSignature.Bytes];
        new Random(seed).NextBytes(bytes);
        return NearRow.Of(bytes);
    }
}
