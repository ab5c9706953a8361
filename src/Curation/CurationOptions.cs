using System.ComponentModel.DataAnnotations;
using ShoeData.Imaging;

namespace ShoeData.Curation;

/// <summary>What is kept, under which label, and how it is divided.</summary>
public sealed record CurationOptions : IStageOptions, IValidatableObject
{
    internal const int MostFolds = 50;

    public static string Section => "Curation";

    /// <summary>Side of the data set's square pictures, in pixels.</summary>
    [Range(16, 1024)]
    public int Size { get; init; } = 224;

    /// <summary>Quality of the data set's JPEG files; prediction squares its photos at the default.</summary>
    [Range(50, 100)]
    public int JpegQuality { get; init; } = SquarePicture.DefaultQuality;

    [Range(1, 1024)]
    public int MaxMegabytes { get; init; } = 64;

    [Range(1, 1000)]
    public int MaxMegapixels { get; init; } = 50;

    /// <summary>Frames an animation may have; only its first is used.</summary>
    [Range(1, 100_000)]
    public int MaxFrames { get; init; } = 1_000;

    /// <summary>The longer side a photo must have, in pixels.</summary>
    [Range(1, 10_000)]
    public int MinSide { get; init; } = 150;

    /// <summary>Which price becomes the label.</summary>
    public LabelPrice LabelPrice { get; init; } = LabelPrice.List;

    /// <summary>Whether the current price stands in for a list price that is not known.</summary>
    public bool CurrentWhenListIsMissing { get; init; }

    [Range(1, 10_000)]
    public int BinWidth { get; init; } = 30;

    [Range(0, 100_000)]
    public int LowestBin { get; init; } = 30;

    [Range(1, 100_000)]
    public int HighestBin { get; init; } = 300;

    /// <summary>Dollars above which a price is a mistake.</summary>
    [Range(1, 1_000_000)]
    public int HighestPrice { get; init; } = 10_000;

    /// <summary>Whether a unisex shoe counts as men's; so does one of which nothing is said.</summary>
    public bool AcceptUnisex { get; init; } = true;

    /// <summary>Whether the learned part tells the view and the toe; else the outline does, by the limits that follow.</summary>
    public bool LearnedView { get; init; } = true;

    /// <summary>The score a side view must have with the learned part.</summary>
    [Range(0, 1)]
    public double SideMinScore { get; init; } = 0.5;

    /// <summary>By how much a shop's word that a picture is a side view raises the odds of it.</summary>
    [Range(1, 1000)]
    public double SideClaimOdds { get; init; } = 4;

    [Range(0, 1)]
    public double SideMaxBorderContact { get; init; } = 0.08;

    [Range(0, 1)]
    public double SideMaxSecondPiece { get; init; } = 0.5;

    [Range(0, 10)]
    public double SideMinElongation { get; init; } = 0.95;

    [Range(0, 1)]
    public double SideMinSole { get; init; } = 0.54;

    [Range(0, 1)]
    public double SideMaxUpDownSymmetry { get; init; } = 0.76;

    [Range(0, 1)]
    public double SideMaxLeftRightSymmetry { get; init; } = 0.85;

    /// <summary>Longer side of a picture over its shorter one.</summary>
    [Range(1, 100)]
    public double MaxAspect { get; init; } = 5;

    /// <summary>Pixels that the shoe itself must be long or high.</summary>
    [Range(1, 10_000)]
    public int MinShoeSide { get; init; } = 100;

    /// <summary>Share of the shoe's height or width along which the picture's edge may cut it; the lower edge, on which it may stand, aside.</summary>
    [Range(0, 1)]
    public double MaxCutOff { get; init; } = 0.4;

    /// <summary>How far the ground may be from an even one, of 255.</summary>
    [Range(0, 255)]
    public int MaxUnevenness { get; init; } = 12;

    /// <summary>Small pieces beside the shoe, as letters are.</summary>
    [Range(0, 1000)]
    public int MaxSpecks { get; init; } = 5;

    /// <summary>How bright the shoe or its ground must be, of 255.</summary>
    [Range(0, 255)]
    public int MinLight { get; init; } = 80;

    /// <summary>How bright the darkest of the shoe may be, of 255.</summary>
    [Range(0, 255)]
    public int MaxShade { get; init; } = 225;

    /// <summary>How far the shoe's brightest and darkest must be apart, of 255.</summary>
    [Range(0, 255)]
    public int MinContrast { get; init; } = 20;

    /// <summary>Share of the edges' energy that a blur must be able to take away, at 128 pixels.</summary>
    [Range(0, 1)]
    public double MinSharpness { get; init; } = 0.25;

    /// <summary>Bits of 64 in which the hashes of near duplicates may differ.</summary>
    [Range(0, 16)]
    public int NearHashBits { get; init; } = 8;

    /// <summary>Mean difference of near duplicates' thumbnails, of 255.</summary>
    [Range(0, 255)]
    public double NearMeanDifference { get; init; } = 1.5;

    /// <summary>Largest difference of near duplicates' thumbnails in one cell, of 255: a recoloured stripe is another shoe.</summary>
    [Range(0, 255)]
    public int NearCellDifference { get; init; } = 20;

    [Range(0.01, 0.98)]
    public double TrainShare { get; init; } = 0.7;

    [Range(0.01, 0.98)]
    public double ValShare { get; init; } = 0.2;

    [Range(0.01, 0.98)]
    public double TestShare { get; init; } = 0.1;

    /// <summary>Orders groups of equal size; groups that <c>split.lock</c> names stay where they are whatever it is.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Folds for cross-validation; 0 for none.</summary>
    [Range(0, MostFolds)]
    public int Folds { get; init; }

    /// <summary>The data set's day of publication in its description, a year or a day; empty for the last day a kept shoe was seen at its source.</summary>
    [RegularExpression(@"(\d{4}(-\d{2}(-\d{2})?)?)?", ErrorMessage = "a year (2026), a month (2026-11) or a day (2026-11-24) was wanted.")]
    public string Published { get; init; } = "";

    internal PriceBins Bins => new(BinWidth, LowestBin, HighestBin);

    internal PictureLimits Limits => new() { MaxBytes = MaxMegabytes * 1024L * 1024L, MaxPixels = MaxMegapixels * 1_000_000L, MaxFrames = MaxFrames };

    internal double Share(Split split) => split switch
    {
        Split.Train => TrainShare,
        Split.Val => ValShare,
        _ => TestShare,
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Math.Abs(TrainShare + ValShare + TestShare - 1) > 1e-9)
            yield return new ValidationResult("TrainShare, ValShare and TestShare must add up to 1.", [nameof(TrainShare)]);
        if (Folds == 1)
            yield return new ValidationResult("must be 0 (none) or at least 2.", [nameof(Folds)]);
        if (HighestBin < LowestBin || (HighestBin - LowestBin) % BinWidth != 0)
            yield return new ValidationResult($"must lie a whole number of bins of {BinWidth} above LowestBin ({LowestBin}).", [nameof(HighestBin)]);
    }
}
