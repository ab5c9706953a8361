using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>What a distribution over ordered classes says of the K - 1 questions "does it lie above bin k?".</summary>
internal static class RankTargets
{
    /// <summary>N x (K - 1): the share that lies above bin k.</summary>
    public static Tensor Above(Tensor shares) => FromTop(shares).narrow(1, 1, shares.shape[1] - 1);

    /// <summary>N x (K - 1): the share that lies in bin k or above it.</summary>
    public static Tensor AtOrAbove(Tensor shares) => FromTop(shares).narrow(1, 0, shares.shape[1] - 1);

    /// <summary>The shares, each times the weight of its class.</summary>
    public static Tensor Weighted(Tensor shares, Tensor? weights) => weights is null ? shares : shares * weights;

    private static Tensor FromTop(Tensor shares) => shares.flip(1).cumsum(1).flip(1);
}
