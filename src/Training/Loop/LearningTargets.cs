using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>What is taught of the pictures of a batch, on the device.</summary>
/// <param name="Classes">N: the class of each, its partner's left aside.</param>
/// <param name="Shares">N x classes.</param>
/// <param name="Prices">N standardised log prices; null where there is no price output.</param>
/// <param name="Brands">N x brands; null where there are no brand outputs.</param>
internal sealed record LearningTargets(Tensor Classes, Tensor Shares, Tensor? Prices, Tensor? Brands);
