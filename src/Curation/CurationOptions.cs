using System.ComponentModel.DataAnnotations;
using ShoeData.Curation.Rules;
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

    /// <summary>Dollars for one unit of another currency, e.g. EUR=1.08; a currency without a rate is left out.</summary>
    public IReadOnlyDictionary<string, decimal> Rates { get; init; } = new Dictionary<string, decimal>();

    /// <summary>How many times its style's middle price, or what part of it, a price may be before it is a mistake; 0 for any.</summary>
    [Range(0, 1_000)]
    public double OutlierFactor { get; init; } = 4;

    /// <summary>Whether such a price leaves its listing out; else it is only reported.</summary>
    public bool RejectOutliers { get; init; } = true;

    /// <summary>How many times the lowest the highest of a listing's own prices may be, where the list price is only told from them; 0 for any.</summary>
    [Range(0, 1_000)]
    public double MaxPriceSpan { get; init; } = 4;

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
    public double SideMinScore { get; init; } = SideLimits.Shipped.MinScore;

    /// <summary>The score below which the outline must agree that it is a side view.</summary>
    [Range(0, 1)]
    public double SideSureScore { get; init; } = SideLimits.Shipped.SureScore;

    /// <summary>By how much a shop's word that a picture is a side view raises the odds of it.</summary>
    [Range(1, 1000)]
    public double SideClaimOdds { get; init; } = 4;

    [Range(0, 1)]
    public double SideMaxBorderContact { get; init; } = SideLimits.Shipped.MaxBorderContact;

    [Range(0, 1)]
    public double SideMaxSecondPiece { get; init; } = SideLimits.Shipped.MaxSecondPiece;

    [Range(0, 10)]
    public double SideMinElongation { get; init; } = SideLimits.Shipped.MinElongation;

    [Range(0, 1)]
    public double SideMinSole { get; init; } = SideLimits.Shipped.MinSole;

    [Range(0, 1)]
    public double SideMaxUpDownSymmetry { get; init; } = SideLimits.Shipped.MaxUpDownSymmetry;

    [Range(0, 1)]
    public double SideMaxLeftRightSymmetry { get; init; } = SideLimits.Shipped.MaxLeftRightSymmetry;

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

    /// <summary>How far apart two pictures' coarse vectors may be to be looked at more closely; raised, more is found and more slowly.</summary>
    [Range(0, 10_000)]
    public int NearVector { get; init; } = 1_000;

    /// <summary>Correlation that near duplicates' fine pattern must have.</summary>
    [Range(0, 1)]
    public double NearStructure { get; init; } = 0.93;

    /// <summary>Difference of near duplicates' colours, of 255: a recoloured shoe is another shoe.</summary>
    [Range(0, 255)]
    public double NearColour { get; init; } = 5;

    /// <summary>Difference of near duplicates' brightness, of 255.</summary>
    [Range(0, 255)]
    public double NearTone { get; init; } = 8;

    [Range(0.01, 0.98)]
    public double TrainShare { get; init; } = 0.7;

    [Range(0.01, 0.98)]
    public double ValShare { get; init; } = 0.2;

    [Range(0.01, 0.98)]
    public double TestShare { get; init; } = 0.1;

    /// <summary>Orders groups of equal size; groups that <c>split.lock</c> names stay where they are whatever it is.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Pictures a bin needs in training before a model can learn it; with fewer there is a warning.</summary>
    [Range(0, 1_000_000)]
    public int MinTrainImages { get; init; } = 30;

    /// <summary>Pictures a bin needs in the test split before a figure for it means anything; with fewer there is a warning.</summary>
    [Range(0, 1_000_000)]
    public int MinTestImages { get; init; } = 10;

    /// <summary>Groups below which a bin is merged into its neighbour; 0 for never.</summary>
    [Range(0, 1_000_000)]
    public int MergeBinsBelow { get; init; }

    /// <summary>Augmented pictures at most that <c>balance/augment.csv</c> asks for of one picture.</summary>
    [Range(1, 100)]
    public int MostCopies { get; init; } = 10;

    /// <summary>The table of a person's decisions, applied last; it may be missing.</summary>
    public string Overrides { get; init; } = "config/overrides.csv";

    /// <summary>Folds for cross-validation; 0 for none.</summary>
    [Range(0, MostFolds)]
    public int Folds { get; init; }

    /// <summary>The data set's day of publication in its description, a year or a day; empty for the last day a kept shoe was seen at its source.</summary>
    [RegularExpression(@"(\d{4}(-\d{2}(-\d{2})?)?)?", ErrorMessage = "a year (2026), a month (2026-11) or a day (2026-11-24) was wanted.")]
    public string Published { get; init; } = "";

    internal PriceBins Bins => new(BinWidth, LowestBin, HighestBin);

    internal SideLimits Side => new()
    {
        MinScore = SideMinScore,
        SureScore = SideSureScore,
        MaxBorderContact = SideMaxBorderContact,
        MaxSecondPiece = SideMaxSecondPiece,
        MinElongation = SideMinElongation,
        MinSole = SideMinSole,
        MaxUpDownSymmetry = SideMaxUpDownSymmetry,
        MaxLeftRightSymmetry = SideMaxLeftRightSymmetry,
    };

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
        foreach (var (currency, rate) in Rates.Where(pair => pair.Value <= 0 || pair.Key == PriceLabel.Dollars || !IsCurrency(pair.Key)))
            yield return new ValidationResult($"'{currency}' is {rate}; a currency of three capital letters other than {PriceLabel.Dollars} and a rate above 0 were wanted, e.g. EUR=1.08.", [nameof(Rates)]);
        if (MaxPriceSpan is > 0 and < 1)
            yield return new ValidationResult("must be 0 (off) or at least 1.", [nameof(MaxPriceSpan)]);
        if (OutlierFactor is > 0 and <= 1)
            yield return new ValidationResult("must be 0 (off) or more than 1.", [nameof(OutlierFactor)]);
        if (HighestBin < LowestBin || (HighestBin - LowestBin) % BinWidth != 0)
            yield return new ValidationResult($"must lie a whole number of bins of {BinWidth} above LowestBin ({LowestBin}).", [nameof(HighestBin)]);
    }

    private static bool IsCurrency(string text) => text.Length == 3 && text.All(char.IsAsciiLetterUpper);
}
