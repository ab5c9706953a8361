using ShoeData.Imaging;

namespace ShoeData.Training;

/// <summary>A test picture with the evidence for the class that was predicted laid over it.</summary>
/// <param name="Index">Its place in the test split.</param>
internal sealed record ExplainedShoe(int Index, RgbPixels Overlay);
