using System.Globalization;
using ShoeData.Curation.Duplicates;

namespace ShoeData.Benchmarks.Duplicates;

/// <summary>A photo, or a changed copy of one, beside another photo.</summary>
/// <param name="Kind">How the copy was changed; <c>photo</c> for one of the table's own.</param>
/// <param name="Original">The photo itself, or that which was changed.</param>
internal sealed record Look(string Kind, Photo Original, Photo Other, ShoeLikeness Likeness)
{
    public const string Natural = "photo";

    public bool IsNatural => Kind == Natural;

    /// <summary>A copy beside its original, or two photos of one title and colour.</summary>
    public bool IsRight => Original.Shoe == Other.Shoe;

    public bool IsHit => !IsNatural && Original == Other;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Kind};{Path.GetFileName(Original.Path)};{Path.GetFileName(Other.Path)};{Likeness.Structure:0.000};{Likeness.Colour:0.00};{Likeness.Tone:0.00};{Original.Shoe};{Other.Shoe}");
}
