using ShoeData.Imaging;

namespace ShoeData.Curation.Learned.Fitting;

/// <summary>One picture to learn from: itself, or one made from it.</summary>
/// <param name="Features">Null when nothing stands out from the background.</param>
/// <param name="Outline">Null when nothing stands out from the background.</param>
/// <param name="IsOriginal">Only originals are tested on.</param>
/// <param name="Teaches">Whether it is fitted to.</param>
internal sealed record Example(
    LabelledPicture Picture, ShownView View, Facing? Facing, float[]? Features, SilhouetteMeasures? Outline, bool IsOriginal, bool Teaches);
