using ShoeData.Imaging;

namespace ShoeData.Curation.Learned.Fitting;

/// <summary>A picture of which it is known what it shows.</summary>
/// <param name="Source">The table or folder that says so.</param>
/// <param name="Product">Pictures of one product are never divided between fitting and testing.</param>
/// <param name="Facing">Null where there is no toe to point.</param>
/// <param name="IsAssumed">Whether the view was said of a whole table or folder, and not of this picture.</param>
internal sealed record LabelledPicture(string Source, string Path, string Product, ShownView View, Facing? Facing, bool IsAssumed)
{
    private const int HashDigits = 7;

    /// <summary>The part of a cross-validation that the product belongs to.</summary>
    public int Fold(int folds) => Number(Product) % folds;

    /// <summary>The same numbers in every run, whatever else there is.</summary>
    public Random Dice() => new(Number(System.IO.Path.GetFileName(Path)));

    private static int Number(string text) => Convert.ToInt32(ContentHash.Of(text)[..HashDigits], 16);
}
