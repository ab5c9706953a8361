using System.Diagnostics;
using System.Globalization;
using ShoeData.Curation.Duplicates;
using ShoeData.Curation.Measures;
using ShoeData.Imaging;

namespace ShoeData.Curation.Pictures;

/// <summary>Decodes, measures and squares one picture.</summary>
internal sealed class PictureWork(CurationOptions options, SquareStore squares, NearStore near, IReadOnlySet<string> flipped)
{
    // Raised whenever the same bytes would give another record.
    private const int Version = 6;

    /// <summary>How many are worked on at once: one that waits, for a file or for libvips to hand over its lines, leaves its core to another.</summary>
    public static int AtOnce => 2 * Environment.ProcessorCount;

    /// <summary>The version and every setting a record depends on.</summary>
    public string Recipe { get; } = string.Create(
        CultureInfo.InvariantCulture,
        $"{Version} views {(options.LearnedView ? ViewModelFile.Fingerprint : "by outline")} size {options.Size} quality {options.JpegQuality} limits {options.MaxMegabytes} MB {options.MaxMegapixels} MP {options.MaxFrames} frames");

    /// <summary>The recipe of one picture: a person may want it flipped.</summary>
    public string RecipeOf(string sha256) => IsFlipped(sha256) ? $"{Recipe} flipped" : Recipe;

    public async Task<PictureRecord> RunAsync(int number, string sha256, string path, CancellationToken token)
    {
        if (!File.Exists(path))
            return Fault(sha256, new PictureFault(RejectReason.ImageMissing, $"{path} is not there; run the stage that fetched it again."));
        if (new FileInfo(path).Length > options.Limits.MaxBytes)
            return Fault(sha256, new PictureFault(RejectReason.ImageTooLarge, $"the file is larger than {options.MaxMegabytes} MB."));

        var bytes = await File.ReadAllBytesAsync(path, token);
        return PictureDecoder.Decode(bytes, options.Limits, SquarePicture.WorkingSide(options.Size)) switch
        {
            DecodeResult.Decoded decoded => Measure(number, sha256, decoded.Picture),
            DecodeResult.Broken broken => Fault(sha256, new PictureFault(broken.Reason, broken.Detail + ".")),
            _ => throw new UnreachableException(),
        };
    }

    private PictureRecord Measure(int number, string sha256, Picture picture)
    {
        var measures = PictureMeasures.Of(picture.Pixels, options.LearnedView ? ViewModel.Shipped : null);
        near.Add(number, NearRow.Of(picture.Pixels));
        var square = Square(picture.Pixels, measures.Toe.Facing is Facing.Left != IsFlipped(sha256));
        return new PictureRecord
        {
            Sha256 = sha256,
            Recipe = RecipeOf(sha256),
            Fault = null,
            Facts = new PictureFacts
            {
                Width = picture.Width,
                Height = picture.Height,
                Measures = measures,
                PerceptualHash = DifferenceHash.ToHex(DifferenceHash.Of(square)),
                SquareSha256 = squares.Add(SquarePicture.Encode(square, options.JpegQuality)),
            },
        };
    }

    private RgbPixels Square(RgbPixels pixels, bool mirrored)
    {
        var square = SquarePicture.Of(pixels, options.Size);
        return mirrored ? PixelMirror.LeftRight(square) : square;
    }

    private bool IsFlipped(string sha256) => flipped.Contains(sha256);

    private PictureRecord Fault(string sha256, PictureFault fault) => new() { Sha256 = sha256, Recipe = RecipeOf(sha256), Fault = fault, Facts = null };
}
