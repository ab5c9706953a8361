using ShoeData.Imaging;

namespace ShoeData.Curation.Learned.Fitting;

/// <summary>What a model that never saw the product said of a picture.</summary>
/// <param name="Answer">Null when nothing stands out from the background.</param>
internal sealed record TestedPicture(LabelledPicture Picture, ViewAnswer? Answer);
